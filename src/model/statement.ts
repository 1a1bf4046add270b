import { z } from "zod";
import { ACT_NAMES } from "../vocabulary/acts/names.ts";
import { CERTAINTIES, MODES } from "../vocabulary/statement-words.ts";
import { dateText } from "./dates.ts";
import { idOf } from "./ids.ts";
import { ORIGIN_FIELDS } from "./origin.ts";
import { sha256Hex, words } from "./strings.ts";

/**
 * The evidence of a statement: where its words stand. W3C TextQuote and TextPosition selectors, flat.
 * start and end are a half-open span in Unicode code points, 0-based, in the cleaned text of the document.
 */
export const Anchor = z.strictObject({
  document: idOf("Document"),
  /** The very words; absent where the document withholds them. */
  exact: words(20_000).optional(),
  prefix: words(500).optional(),
  suffix: words(500).optional(),
  start: z.int().min(0),
  end: z.int().min(0),
  /** Of the words in UTF-8, so that they can be checked without being copied. */
  exactSha256: sha256Hex.optional(),
});
export type Anchor = z.infer<typeof Anchor>;

/** One act of saying: by whom, which act, about which claim or other statement, where. */
export const Statement = z.strictObject({
  id: idOf("Statement"),
  by: z.array(idOf("Person", "Organization")).min(1, "needs at least one speaker"),
  act: z.enum(ACT_NAMES),
  /** A claim, or another statement. */
  what: idOf("Claim", "Statement"),
  against: z.array(idOf("Person", "Organization")).min(1, "must name somebody or be left out").optional(),
  onBehalfOf: z.array(idOf("Organization")).optional(),
  /** The words that signal the act, as the document has them. */
  cue: words(200).optional(),
  mode: z.enum(MODES).optional(),
  /** How sure the speaker sounds; missing means unstated. */
  certainty: z.enum(CERTAINTIES).optional(),
  said: dateText.optional(),
  in: z.array(Anchor).min(1, "needs at least one document it stands in"),
  ...ORIGIN_FIELDS,
});
export type Statement = z.infer<typeof Statement>;
