import { z } from "zod";
import { dateText } from "./dates.ts";
import { idOf } from "./ids.ts";
import { ORIGIN_FIELDS } from "./origin.ts";
import { httpUrl, words } from "./strings.ts";

/** A signed judgement of somebody else; the only place where a verdict may stand. */
export const Review = z.strictObject({
  id: idOf("Review"),
  by: z.array(idOf("Person", "Organization")).min(1, "needs an author"),
  /** In the reviewer's own words. */
  verdict: words(500).optional(),
  rating: words(200).optional(),
  why: words(8000).optional(),
  url: httpUrl.optional(),
  published: dateText.optional(),
  reviews: z.array(idOf("Claim", "Statement")).min(1, "needs a claim or statement it is about"),
  cites: z.array(idOf("Document")).optional(),
  ...ORIGIN_FIELDS,
});
export type Review = z.infer<typeof Review>;
