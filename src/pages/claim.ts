import { claimSides } from "../queries/claim-sides.ts";
import { opposingClaims } from "../queries/opposing-claims.ts";
import type { Page } from "./page.ts";
import { claimPage } from "./views/claim-page.ts";

export const claim: Page = {
  path: "/claims/:id",
  mayBeEmbedded: true,
  async render(sources, id) {
    const { store, reading } = sources;
    const { statements: proposals } = await claimSides(store, id, { states: ["proposed"] }, reading);
    const opposing = await opposingClaims(store, id);
    return claimPage(sources, { ...(await claimSides(store, id, {}, reading)), opposing, proposals });
  },
};
