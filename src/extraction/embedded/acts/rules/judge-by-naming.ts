import { isRelation } from "../../claims/tree.ts";
import { WRONG_ADJECTIVES, WRONG_NOUNS, WRONGDOER_NOUNS } from "../../lexicon/blame-words.ts";
import {
  CLAIM_NOUNS,
  DOUBTFUL_ADJECTIVES,
  DOUBTFUL_NOUNS,
  FALSE_ADJECTIVES,
  FALSEHOOD_NOUNS,
  PLAN_NOUNS,
} from "../../lexicon/falsehood-words.ts";
import { isOther, mentionIn } from "../other-party.ts";
import { lemmaAt, type Saying } from "../saying.ts";
import type { Verdict } from "./act-rule.ts";

const POINTING = new Set(["it", "this", "that", "these", "those", "they"]);
const NAMING_CLASSES = new Set(["describe", "dispute", "criticise"]);
const NAMING_THOUGHTS = new Set(["consider", "deem", "judge", "regard", "see", "view"]);

/** Calling something something: a claim false, a plan absurd, a party corrupt. */
export function judgeByNaming(saying: Saying): Verdict | undefined {
  const { cue, content, text } = saying;
  const { entry } = cue;
  if (entry === undefined || cue.isNegated || content.isSentence || content.frame === "whether")
    return undefined;
  if (!NAMING_CLASSES.has(entry.class) && !NAMING_THOUGHTS.has(entry.lemma)) return undefined;
  const thing = namedThing(saying);
  if (thing < 0) return undefined;
  const lemma = lemmaAt(text, thing);
  const said = content.tokens.filter((token) => token !== thing && !isInside(saying, token, thing));
  const has = (words: ReadonlySet<string>): boolean => said.some((token) => words.has(lemmaAt(text, token)));
  const isClaim = CLAIM_NOUNS.has(lemma) || POINTING.has(lemma);
  if (isClaim && (has(FALSE_ADJECTIVES) || has(FALSEHOOD_NOUNS)))
    return { act: "denies", why: "frame:call-false", subtype: "fact" };
  if (
    (isClaim || PLAN_NOUNS.has(lemma)) &&
    !isOther(saying, thing) &&
    (has(DOUBTFUL_ADJECTIVES) || has(DOUBTFUL_NOUNS))
  )
    return { act: "disputes", why: "frame:call-doubtful" };
  if (isOther(saying, thing) && (has(WRONGDOER_NOUNS) || has(WRONG_ADJECTIVES) || has(WRONG_NOUNS)))
    return { act: "accuses", why: "frame:call-wrong", against: mentionIn(saying, thing) };
  return undefined;
}

/** What is called something: the object of the cue, or the first noun of the content. */
function namedThing(saying: Saying): number {
  const { cue, content, text, tree } = saying;
  const object = tree
    .childrenOf(cue.head)
    .find((child) => isRelation(text.relations[child], "obj", "nsubj:pass"));
  if (object !== undefined) return object;
  return (
    content.tokens.find(
      (token) =>
        ["NOUN", "PROPN", "PRON"].includes(text.universalTags[token] ?? "") &&
        text.relations[token] !== "compound",
    ) ?? -1
  );
}

/** Whether a token belongs to the very phrase of the named thing: "the false report" calls nothing false. */
function isInside(saying: Saying, token: number, thing: number): boolean {
  const span = mentionIn(saying, thing);
  return token >= span.start && token < span.end;
}
