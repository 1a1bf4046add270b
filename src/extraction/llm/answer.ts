import { z } from "zod";
import { ACT_NAMES } from "../../vocabulary/acts/names.ts";
import { CERTAINTIES } from "../../vocabulary/statement-words.ts";
import { CLAIM_SUBTYPES } from "../../vocabulary/subtypes.ts";

const SPEAKER_KINDS = ["person", "organization", "group", "document", "author", "none"] as const;

/** Characters, not bytes. Nothing that a model quotes or names needs more. */
const verbatim = z.string().max(8000);
const name = z.string().max(300);
const optionalName = name.nullable().default(null);
const sentenceNumber = z.int().min(0).max(10_000_000);
const statementNumber = z.int().min(0).max(100_000);

const AnsweredSpeaker = z.object({
  name,
  kind: z.enum(SPEAKER_KINDS),
  role: optionalName,
  onBehalfOf: optionalName,
});
export type AnsweredSpeaker = z.infer<typeof AnsweredSpeaker>;

/** One statement as the model answers it: words to be looked for in the article, never positions. */
export const AnsweredStatement = z.object({
  number: statementNumber,
  /** The sentence in which the cue stands. */
  sentence: sentenceNumber,
  source: z.array(verbatim).max(10),
  cue: verbatim,
  content: z
    .array(z.object({ sentence: sentenceNumber, words: verbatim }))
    .min(1)
    .max(100),
  speakers: z.array(AnsweredSpeaker).min(1).max(10),
  act: z.enum(ACT_NAMES),
  against: AnsweredSpeaker.nullable().default(null),
  via: optionalName,
  claim: z.string().max(2000).nullable().default(null),
  subtype: z.enum(CLAIM_SUBTYPES),
  certainty: z.enum(CERTAINTIES),
  answers: statementNumber.nullable().default(null),
  within: statementNumber.nullable().default(null),
});
export type AnsweredStatement = z.infer<typeof AnsweredStatement>;

/** What the model is asked for. The JSON Schema of the request is made from this. */
export const Answer = z.object({ statements: z.array(AnsweredStatement).max(200) });
