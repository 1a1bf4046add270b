import { STANDING_NAMES, STANDINGS } from "../vocabulary/standings.ts";
import { describeClaims } from "../queries/describe-claims.ts";
import { everyRow } from "../queries/every-row.ts";
import { joinNames } from "../queries/sentence.ts";
import type { Page } from "./page.ts";
import { listPage } from "./views/list-page.ts";

export const claims: Page = {
  path: "/claims",
  async render({ store, assets }) {
    const all = await describeClaims(store, await everyRow((page) => store.claims({}, page), "text"));
    return listPage({
      title: "All claims, by where their speakers stand",
      groups: STANDING_NAMES.map((standing) => ({
        heading: `${STANDINGS[standing].label}: ${STANDINGS[standing].meaning}`,
        items: all
          .filter((claim) => claim.standing === standing)
          .map(({ id, text, sides }) => ({ href: `/claims/${id}`, text, note: noteOf(sides) })),
      })),
      dataAddress: "/claims.json",
      assets,
    });
  },
};

function noteOf(sides: Awaited<ReturnType<typeof describeClaims>>[number]["sides"]): string {
  const names = (side: readonly { readonly name: string }[]): string =>
    joinNames(side.map(({ name }) => name));
  return [
    ...(sides.for.length > 0 ? [`for: ${names(sides.for)}`] : []),
    ...(sides.against.length > 0 ? [`against: ${names(sides.against)}`] : []),
    ...(sides.open.length > 0 ? [`open: ${names(sides.open)}`] : []),
  ].join(" · ");
}
