import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { Attribution } from "../attribution.ts";
import { isRelation, type Tree } from "../claims/tree.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { holdsToken } from "./token-spans.ts";

/** Its content is that of another attribution, which says the contrary: the claim is its positive form. */
export const CONTRARY_CLAIM = "rule:contrary-claim";

const CLAIMS = new Set(
  "claim allegation accusation assertion charge suggestion report contention insistence".split(" "),
);
const DESPITE = /^(?:despite|contrary|notwithstanding)$/iu;
/** Sayings of one sentence that are looked at. */
const FEW = 8;
const NEGATION = /^(?:not|n't|never|no|none|nobody|nothing)$/iu;

/**
 * "Despite Roland's claims, Freedonia says that it has no troops there": the claims as an attribution of their own, with
 * the content that the other one denies. Only where that content is negated: else the claims may be of anything.
 */
export function findContraryClaims(
  text: ParsedText,
  tree: Tree,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const found: Attribution[] = [];
  const sayings = sayingsBySentence(text, attributions);
  for (let noun = 0; noun < text.length; noun += 1) {
    if (!CLAIMS.has(text.lemmas[noun]?.toLowerCase() ?? "") || !(text.tags[noun] ?? "").startsWith("NN"))
      continue;
    const children = tree.childrenOf(noun);
    if (!children.some((child) => child < noun && DESPITE.test(text.forms[child] ?? ""))) continue;
    // "claims of fraud", "claims that it lied" say what they are of.
    if (children.some((child) => child > noun && !isRelation(text.relations[child], "punct"))) continue;
    const source = claimant(text, tree, noun);
    const contrary = contraryOf(text, sayings.get(text.sentenceOf[noun] ?? -1) ?? [], noun);
    if (source === undefined || contrary === undefined) continue;
    found.push({
      cue: { start: noun, end: noun + 1 },
      source: [source],
      content: contrary.content,
      within: contrary.within,
      score: 0.7,
      why: CONTRARY_CLAIM,
    });
  }
  return found;
}

/** Attributions by the sentence of their cue, the first few of each. */
function sayingsBySentence(
  text: ParsedText,
  attributions: readonly Attribution[],
): ReadonlyMap<number, readonly Attribution[]> {
  const sayings = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const sentence = text.sentenceOf[attribution.cue.start] ?? -1;
    const known = sayings.get(sentence);
    if (known === undefined) sayings.set(sentence, [attribution]);
    else if (known.length < FEW) known.push(attribution);
  }
  return sayings;
}

/** "Roland's" or "Freedonian" before the noun. */
function claimant(text: ParsedText, tree: Tree, noun: number): TokenSpan | undefined {
  for (const child of tree.childrenOf(noun)) {
    if (child > noun) return undefined;
    if (isRelation(text.relations[child], "nmod:poss")) return tree.extentOf(child);
    const isName = /^\p{Lu}/u.test(text.forms[child] ?? "");
    if (isName && isRelation(text.relations[child], "amod", "compound"))
      return { start: child, end: child + 1 };
  }
  return undefined;
}

/** The negated saying in whose sentence the noun stands, outside its content. */
function contraryOf(
  text: ParsedText,
  attributions: readonly Attribution[],
  noun: number,
): Attribution | undefined {
  return attributions.find(({ cue, content }) => {
    if (holdsToken(cue, noun)) return false;
    const [first] = content;
    if (first === undefined || content.some((part) => holdsToken(part, noun))) return false;
    for (let token = first.start; token < first.end; token += 1) {
      if (NEGATION.test(text.forms[token] ?? "")) return true;
    }
    return false;
  });
}
