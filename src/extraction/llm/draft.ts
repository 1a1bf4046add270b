import type { TokenizedText } from "../../text/tokenized-text.ts";
import type { ActName } from "../../vocabulary/acts/names.ts";
import { ACTS } from "../../vocabulary/acts/index.ts";
import type { ProposedStatement, Speaker } from "../proposal.ts";
import { anchorParts } from "./anchor-parts.ts";
import type { AnsweredSpeaker, AnsweredStatement } from "./answer.ts";
import { keepName, plainWords } from "./keep-name.ts";
import { modeOf } from "./mode-of.ts";
import type { SearchableText } from "./text-search.ts";
import type { LineWindow } from "./windows.ts";
import type { WordIndex } from "./word-index.ts";

/** An article as answers are held against it. */
export interface Evidence {
  readonly tokens: TokenizedText;
  readonly searchable: SearchableText;
  readonly words: WordIndex;
  /** Names of the authors, who need not stand in the text. */
  readonly authors: readonly string[];
}

/** An anchored statement whose relations still go by the numbering of the model. */
export interface Draft {
  readonly statement: Omit<ProposedStatement, "answers" | "within" | "claimKey">;
  /** Which answer of the model it comes from; numbers count within one. */
  readonly batch: number;
  readonly number: number;
  readonly answers: number | null;
  readonly within: number | null;
}

/**
 * Of the answers of language models nothing was measured here, so this promises no more than that a statement may as
 * well be wrong as right. Not calibrated.
 */
const UNMEASURED_CONFIDENCE = 0.5;

const MOST_CLAIM = 1000;

/** The statement with its words anchored, or undefined where they do not stand in the text. */
export function draftOf(
  evidence: Evidence,
  answered: AnsweredStatement,
  { window, batch, model }: { window: LineWindow; batch: number; model: string },
): Draft | undefined {
  const parts = anchorParts(evidence.searchable, answered, window);
  if (parts === undefined) return undefined;
  const isUnnamed = answered.speakers.every(({ kind }) => kind === "none");
  if (parts.source.length === 0 && !isUnnamed) return undefined;
  const { act, against } = accusation(evidence, answered);
  const claim = plainWords(answered.claim ?? "").slice(0, MOST_CLAIM);
  return {
    statement: {
      ...parts,
      act,
      against,
      speakers: answered.speakers.map((speaker) => speakerOf(evidence, speaker)),
      via: keepName(evidence.words, answered.via),
      claim: claim === "" ? undefined : claim.toWellFormed(),
      subtype: answered.subtype,
      mode: modeOf(evidence.tokens, parts.content),
      certainty: answered.certainty,
      confidence: UNMEASURED_CONFIDENCE,
      why: `llm:${model}`,
    },
    batch,
    number: answered.number,
    answers: answered.answers,
    within: answered.within,
  };
}

/** An act that needs an accused without one is what is left of it: the speaker says so. */
function accusation(
  evidence: Evidence,
  { act, against }: AnsweredStatement,
): { readonly act: ActName; readonly against: Speaker | undefined } {
  if (!ACTS[act].needsAgainst) return { act, against: undefined };
  const accused = against === null ? undefined : speakerOf(evidence, against);
  if (accused === undefined || accused.name === "") return { act: "asserts", against: undefined };
  return { act, against: accused };
}

function speakerOf({ words, authors }: Evidence, { name, kind, role, onBehalfOf }: AnsweredSpeaker): Speaker {
  const plain = plainWords(name);
  const isAuthor = kind === "author" && authors.includes(plain);
  const kept = kind === "none" ? "" : isAuthor ? plain : (keepName(words, name) ?? "");
  return {
    name: kept,
    kind: kept === "" && kind !== "author" ? "none" : kind,
    altNames: [],
    role: keepName(words, role),
    onBehalfOf: keepName(words, onBehalfOf),
  };
}
