import { claimSides } from "../queries/claim-sides.ts";
import { firstOfSides } from "../queries/first-of-sides.ts";
import { opposingClaims } from "../queries/opposing-claims.ts";
import type { Page } from "./page.ts";
import { claimPage } from "./views/claim-page.ts";

/** Statements of each side, the oldest; a list has the rest. */
const SHOWN = 50;

export const claim: Page = {
  path: "/claims/:id",
  mayBeEmbedded: true,
  async render(sources, id) {
    const { store, reading } = sources;
    const { claim, statements: proposals } = await claimSides(store, id, { states: ["proposed"] }, reading);
    const opposing = await opposingClaims(store, id);
    return claimPage(sources, {
      claim,
      ...(await firstOfSides(store, id, SHOWN, reading)),
      opposing,
      proposals,
    });
  },
};
