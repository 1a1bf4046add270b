import { claimSides } from "../queries/claim-sides.ts";
import { opposingClaims } from "../queries/opposing-claims.ts";
import type { Page } from "./page.ts";
import { claimPage } from "./views/claim-page.ts";

export const claim: Page = {
  path: "/claims/:id",
  async render({ store, reading, assets }, id) {
    return claimPage(await claimSides(store, id, {}, reading), await opposingClaims(store, id), assets);
  },
};
