import type { Mention } from "./mention.ts";
import type { Party } from "./party.ts";
import type { Pronoun } from "./pronouns.ts";

/** Where a pronoun stands. */
export interface PronounPlace {
  readonly sentence: number;
  readonly paragraph: number;
  readonly quotation: number;
  /** Verbs above its clause: of "said" in "she said that he had". */
  readonly governors: readonly number[];
}

/** Mentions that are looked back at. */
const WINDOW = 60;
/** Sentences after which nobody is remembered. */
const FARTHEST = 14;
/** Scores below this leave a pronoun unresolved. */
const THRESHOLD = -5;

const PLACE_WEIGHTS = {
  "main subject": 1.5,
  subject: 1,
  object: 0,
  oblique: -0.3,
  possessor: -0.5,
  other: 0,
} as const;

/** Whom a pronoun of the third person most likely means; undefined where nobody stands out enough. */
export function antecedentOf(
  pronoun: Pronoun,
  place: PronounPlace,
  mentions: readonly Mention[],
): Party | undefined {
  let best: Party | undefined;
  let bestScore = THRESHOLD;
  const from = Math.max(0, mentions.length - WINDOW);
  for (let i = mentions.length - 1; i >= from; i -= 1) {
    const mention = mentions[i];
    if (mention === undefined || place.sentence - mention.sentence > FARTHEST) break;
    const { party } = mention;
    const agreement = agreementOf(pronoun, party);
    if (agreement === undefined) continue;
    const score = agreement + scoreOf(mention, place) + Math.min(0.4, 0.1 * Math.log2(1 + party.mentions));
    if (score > bestScore) {
      best = party;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(mention: Mention, place: PronounPlace): number {
  const sentences = place.sentence - mention.sentence;
  const paragraphs = Math.min(4, place.paragraph - mention.paragraph);
  let score = -0.7 * sentences - 0.25 * paragraphs + weightOf(mention);
  if (mention.verb >= 0 && place.governors.includes(mention.verb)) score += 0.7;
  if (mention.quotation >= 0 && mention.quotation !== place.quotation)
    score -= place.quotation >= 0 ? 0.5 : 2.5;
  return score;
}

/** Who speaks is the subject of what is said, wherever the tree puts it. */
function weightOf({ place, speaks }: Mention): number {
  const weight = PLACE_WEIGHTS[place];
  return speaks ? Math.max(weight, PLACE_WEIGHTS.subject) + 1.1 : weight;
}

/** How well a party agrees with a pronoun in gender and number; undefined: not at all. */
function agreementOf(pronoun: Pronoun, party: Party): number | undefined {
  if (pronoun.number === "many") {
    if (party.kind === "group" || party.isPlural) return 0.5;
    if (party.kind === "organization" && !party.isState) return -0.8;
    return undefined;
  }
  if (pronoun.gender === "thing") {
    if (party.kind === "organization") return party.isPlural ? undefined : 0.3;
    return party.kind === "document" ? 0 : undefined;
  }
  if (party.kind !== "person" || party.isPlural) return undefined;
  if (party.gender === "unknown") return party.isNamed ? 0 : -0.3;
  return party.gender === pronoun.gender ? 0.6 : undefined;
}
