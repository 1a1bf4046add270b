import { z } from "zod";
import { KIND_NAMES } from "../../vocabulary/kinds.ts";
import { STANDING_NAMES } from "../../vocabulary/standings.ts";
import { STATES } from "../../vocabulary/statement-words.ts";
import { Origin } from "../../model/origin.ts";
import type { Named } from "../../queries/answers.ts";
import type { ClaimHead } from "../../store/store.ts";
import { admits } from "./admits.ts";

export const NamedSchema = admits<Named>()(
  z.strictObject({ id: z.string(), kind: z.enum(KIND_NAMES), name: z.string() }),
);

/** The short form in which other answers mention a claim. */
export const ClaimHeadSchema = admits<ClaimHead>()(
  z.strictObject({
    id: z.string(),
    text: z.string(),
    standing: z.enum(STANDING_NAMES),
    state: z.enum(STATES),
  }),
);

/** What every answer about a member of the record says of where it comes from. */
export const ORIGIN_SHAPE = { state: z.enum(STATES), origin: Origin.optional() };

/** Whether words can be shown here. */
export const WordsSchema = z.enum(["open", "attached", "withheld"]);
