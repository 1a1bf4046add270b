import { describeAgents } from "../queries/describe-agents.ts";
import type { AgentAnswer } from "../queries/answers.ts";
import type { Page, PageSources } from "./page.ts";
import { listPage, type ListedItem } from "./views/list-page.ts";

/** More than this and the list says where the rest is. */
const MOST = 500;

export const agents: Page = {
  path: "/agents",
  async render({ store, assets }: PageSources) {
    const { rows } = await store.agents({}, { limit: MOST, sort: "name" });
    const all = await describeAgents(store, rows);
    return listPage({
      title: "All speakers, and those spoken about",
      groups: [
        { heading: "People", items: all.filter(({ kind }) => kind === "Person").map(item) },
        {
          heading: "Organisations and groups",
          items: all.filter(({ kind }) => kind === "Organization").map(item),
        },
      ],
      dataAddress: "/agents.json",
      assets,
    });
  },
};

function item({ id, name, roles, statements }: AgentAnswer): ListedItem {
  const role = roles.map(
    (held) =>
      `${held.role ?? "member"} of ${held.organization.name}${held.to === undefined ? "" : ` until ${held.to}`}`,
  );
  return {
    href: `/agents/${id}`,
    text: name,
    note: [...role, `${statements} ${statements === 1 ? "statement" : "statements"}`].join(" · "),
  };
}
