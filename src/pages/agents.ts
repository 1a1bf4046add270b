import { describeAgents } from "../queries/describe-agents.ts";
import type { AgentAnswer } from "../queries/answers.ts";
import { filtersIn, listForm, pageOf } from "./list-form.ts";
import type { Page } from "./page.ts";
import { html, type Html } from "./views/html.ts";
import { listPage } from "./views/list-page.ts";
import { nameLink } from "./views/name-link.ts";
import { proposalBadge } from "./views/proposal-badge.ts";
import type { Voice } from "./voice.ts";

const SHOWN = 100;

export const agents: Page = {
  path: "/agents",
  async render(sources) {
    const { store, query, voice, filters } = sources;
    const asked = filtersIn(query);
    const filter = await filters.agents(store, asked);
    const { rows, total, next } = await store.agents(filter, pageOf(query, SHOWN, "name" as const));
    const items = await describeAgents(store, rows);
    const { texts } = voice;
    return listPage(sources, {
      title: texts.forms.titles.agents,
      form: await listForm(sources, "agents"),
      count: texts.grammar.count(total, texts.forms.name),
      list:
        items.length === 0
          ? undefined
          : html`<ul class="listed">
              ${items.map((agent) => item(voice, agent))}
            </ul>`,
      next,
      twins: { address: "/agents", query: asked, forms: ["json", "csv", "gexf", "graphml"] },
      explorer: "/?tab=speakers",
    });
  },
};

function item(voice: Voice, agent: AgentAnswer): Html {
  const { reading, words, forms, entries, grammar } = voice.texts;
  const held = agent.roles.map(
    ({ role, organization, to }) =>
      html`${role ?? reading.member},
        <bdi>${organization.name}</bdi>${to === undefined ? "" : `, ${entries.agent.until(grammar.date(to))}`}
        · `,
  );
  // Every subtype of an organisation has a word; others than ours are shown as they are.
  const kinds: Readonly<Record<string, string>> = forms.organizationKinds;
  const kind = agent.subtype === undefined ? undefined : (kinds[agent.subtype] ?? agent.subtype);
  return html`<li>
    ${nameLink(voice, agent)} ${proposalBadge(voice, agent)}
    <span class="note"
      >${kind && `${kind} · `}${held}${grammar.count(agent.statements, words.statement)}</span
    >
  </li>`;
}
