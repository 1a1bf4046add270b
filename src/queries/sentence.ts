import { ACTS } from "../vocabulary/acts/index.ts";
import type { ActName } from "../vocabulary/acts/names.ts";
import type { Certainty } from "../vocabulary/statement-words.ts";

/**
 * Words of grammar that may begin a sentence and lose their capital inside one. The list is closed: any other first
 * word may be a name and keeps its capital.
 */
const FUNCTION_WORDS = new Set(
  (
    "a an the this that these those it its he his she her they their we our there here " +
    "some any no none all both each every either neither many most more few several other another such " +
    "in on at by for from with without within into under over after before during since until between among " +
    "of to as if when where while because although unless once whether not only " +
    "people nobody somebody everybody anybody nothing something everything anything one two three four five six " +
    "seven eight nine ten about nearly almost around at least"
  ).split(" "),
);

/** "A", "A and B", "A, B and C"; an empty list is "somebody". */
export function joinNames(names: readonly string[]): string {
  if (names.length === 0) return "somebody";
  const [first = "", ...others] = names;
  const inside = others.map(withoutCapital); // a name may stand in the middle as it stands in a claim
  return [[first, ...inside.slice(0, -1)].join(", "), ...inside.slice(-1)].join(" and ");
}

/** A whole sentence as a subordinate clause: no full stop, and no capital on a first word that is no name. */
export function clauseOf(sentence: string): string {
  const clause = sentence.trim().replace(/[.…]$/u, "");
  return withoutCapital(clause);
}

/**
 * How a speaker who is not sure says it; nothing is put in the mouth of one who is, or of whom it is not known. Only
 * for those who say that it is so: to deny that something is likely is another thing than to deny it, half sure.
 */
const HEDGES: Readonly<Partial<Record<Certainty, string>>> = {
  probable: "it is likely that ",
  possible: "it is possible that ",
};

/** What one statement says, without the chain it came through. */
export interface Saying {
  readonly act: ActName;
  readonly speakers: readonly string[];
  readonly against: readonly string[];
  readonly certainty: Certainty;
  /** The claim's text or the sentence of the statement it points at. */
  readonly what: string;
  /** Names of those who passed it on, nearest first, joint speakers already joined. */
  readonly accordingTo: readonly string[];
}

/** One sentence with its full stop: who does what to which claim, and by whose account. It never says what is true. */
export function sentenceOf(saying: Saying): string {
  const { stance, sentence } = ACTS[saying.act];
  const hedge = stance === "for" ? (HEDGES[saying.certainty] ?? "") : "";
  const said = sentence({
    speakers: joinNames(saying.speakers),
    clause: `${hedge}${clauseOf(saying.what)}`,
    against: withoutCapital(joinNames(saying.against)),
  });
  return `${capitalized(said)}${relaySuffix(saying.accordingTo)}.`;
}

function relaySuffix([nearest, ...further]: readonly string[]): string {
  if (nearest === undefined) return "";
  return [
    `, according to ${withoutCapital(nearest)}`,
    ...further.map((name) => `, as told by ${withoutCapital(name)}`),
  ].join("");
}

/** What begins with a word that is no name stands inside a sentence without its capital. */
function withoutCapital(text: string): string {
  return startsWithFunctionWord(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** Names such as "some villagers" get a capital at the start of a sentence; names such as "eBay" keep theirs. */
function capitalized(sentence: string): string {
  return startsWithFunctionWord(sentence) ? sentence.slice(0, 1).toUpperCase() + sentence.slice(1) : sentence;
}

/** "A" counts; other words in capitals throughout, such as "IT", are taken for names. */
function startsWithFunctionWord(text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0];
  if (first === undefined || !FUNCTION_WORDS.has(first.toLowerCase())) return false;
  return first === "A" || first !== first.toUpperCase();
}
