import { CHARGE_NOUNS, CLAIM_NOUNS } from "../lexicon/falsehood-words.ts";
import type { Verdict } from "./rules/act-rule.ts";
import { mentionOf } from "./mention.ts";
import { lemmaAt, type Saying } from "./saying.ts";

/** Attributions looked at before and after one that answers. */
const REACH_BACK = 40;
const REACH_AHEAD = 12;
/** Below this nobody is answered: a wrong answer is worse than none. One can oppose what nobody in the text said. */
const ENOUGH = { denies: 0.48, confirms: 0.55, disputes: 0.55 };
const POINTING = new Set(["it", "that", "this", "which", "those", "these", "so"]);
const OPEN_TAGS = new Set(["NOUN", "VERB", "ADJ", "NUM"]);

/** For each saying the index of the one that it denies, disputes or confirms, where that can be told. */
export function findAnswers(
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
): readonly (number | undefined)[] {
  const bags = sayings.map(wordsOf);
  const rarity = rarityOf(bags);
  return sayings.map((saying, i) => {
    const act = verdicts[i]?.act;
    if (act !== "denies" && act !== "disputes" && act !== "confirms") return undefined;
    let best: number | undefined;
    let bestScore = ENOUGH[act];
    for (let j = Math.max(0, i - REACH_BACK); j < Math.min(sayings.length, i + REACH_AHEAD); j += 1) {
      const other = sayings[j];
      if (j === i || other === undefined || isSameSpeaker(saying, other)) continue;
      const score = scoreOf(
        saying,
        other,
        { own: verdicts[i], other: verdicts[j] },
        sharedOf(bags[i], bags[j], rarity),
      );
      if (score > bestScore) {
        best = j;
        bestScore = score;
      }
    }
    return best;
  });
}

function isSameSpeaker(one: Saying, other: Saying): boolean {
  const name = one.parties.speakerOf(one.index);
  return name !== undefined && name === other.parties.speakerOf(other.index);
}

/** Words of the content that can show what it is about; their places do not count. */
function wordsOf({ text, content }: Saying): ReadonlySet<string> {
  const words = new Set<string>();
  for (const token of content.tokens) {
    // Names are what a whole article is about: sharing them shows little.
    const lemma = lemmaAt(text, token);
    if (OPEN_TAGS.has(text.universalTags[token] ?? "") && !CLAIM_NOUNS.has(lemma)) words.add(lemma);
  }
  return words;
}

/** How much a word tells: the fewer contents have it, the more. */
function rarityOf(bags: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log((bags.length + 1) / count)]));
}

/** Share of the rarer words of the smaller content that stand in the other one too, 0 to 1. */
function sharedOf(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
  rarity: ReadonlyMap<string, number>,
): number {
  if (one === undefined || other === undefined) return 0;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  let whole = 0;
  let count = 0;
  for (const word of few) {
    const weight = rarity.get(word) ?? 0;
    whole += weight;
    if (!many.has(word)) continue;
    shared += weight;
    count += 1;
  }
  // One word is shared by chance, and a short content shares all its words easily.
  return count < 2 ? 0 : shared / (whole + FEW_WORDS);
}

const FEW_WORDS = 2;
/** Attributions within which "Ross's remark" is the next one that Ross made. */
const OWNER_REACH = 4;

function scoreOf(saying: Saying, other: Saying, verdicts: Pair, shared: number): number {
  const owner = ownerOf(saying);
  if (owner !== undefined && owner !== other.parties.speakerOf(other.index)) return 0;
  const distance = saying.index - other.index;
  const isBefore = distance > 0 && distance <= 3 && isNear(saying, other);
  const confirming = verdicts.own?.act === "confirms" ? -0.1 : 0;
  const kind = isStatement(other, verdicts.other) ? 0 : -0.25;
  const owned = owner === undefined ? 0 : Math.abs(distance) <= OWNER_REACH ? 0.45 : 0.3;
  const pointing = isBefore && pointsBack(saying) ? 0.5 : 0;
  const charge = isAgainst(saying, verdicts.other) ? 0.3 : 0;
  const nearness = (distance > 0 ? 0.2 : 0.05) / Math.sqrt(Math.abs(distance));
  return shared + owned + pointing + charge + nearness + kind + confirming;
}

interface Pair {
  readonly own: Verdict | undefined;
  readonly other: Verdict | undefined;
}

/** Something was put forward that can be answered. */
function isStatement({ cue, content }: Saying, verdict: Verdict | undefined): boolean {
  const name = cue.entry?.class ?? "none";
  return (
    content.isSentence && STATING.has(name) && ["asserts", "accuses", "reports"].includes(verdict?.act ?? "")
  );
}

const STATING = new Set([
  "say",
  "argue",
  "relay",
  "show",
  "describe",
  "predict",
  "accuse",
  "criticise",
  "think",
  "none",
]);

/** Whose claim is answered: "Ross's remark". */
function ownerOf({ text, tree, content, parties }: Saying): string | undefined {
  if (content.noun < 0 || !CLAIM_NOUNS.has(lemmaAt(text, content.noun))) return undefined;
  const owner = tree.childrenOf(content.noun).find((child) => text.relations[child] === "nmod:poss");
  return owner === undefined ? undefined : parties.nameAt(mentionOf(text, tree, owner));
}

/** Within the paragraph before. */
function isNear({ text, cue }: Saying, other: Saying): boolean {
  return (text.paragraphOf[cue.head] ?? 0) - (text.paragraphOf[other.cue.head] ?? 0) <= 1;
}

/** "That is untrue", "those claims": what is answered was said just before. */
function pointsBack({ text, tree, content }: Saying): boolean {
  if (content.first < 0) return false;
  if (POINTING.has(lemmaAt(text, content.first))) return true;
  if (content.noun < 0 || !CLAIM_NOUNS.has(lemmaAt(text, content.noun))) return false;
  if (DEFINITE.has(lemmaAt(text, content.tokens[0] ?? -1))) return true;
  return tree
    .childrenOf(content.noun)
    .some((child) => text.relations[child] === "det" && DEFINITE.has(lemmaAt(text, child)));
}

const DEFINITE = new Set(["the", "that", "this", "those", "these", "such"]);

/** The other one accuses this speaker, and a charge is answered. */
function isAgainst({ text, content, parties, index }: Saying, verdict: Verdict | undefined): boolean {
  if (verdict?.act !== "accuses" || verdict.against === undefined) return false;
  if (content.noun >= 0 && CHARGE_NOUNS.has(lemmaAt(text, content.noun))) return true;
  const accused = parties.nameAt(verdict.against);
  return accused !== undefined && accused === parties.speakerOf(index);
}
