import { wordSet } from "../speakers/word-lists/word-set.ts";
import type { Certainty } from "../../../vocabulary/statement-words.ts";
import { lemmaAt, type Saying } from "./saying.ts";

const HEDGES: readonly (readonly [Certainty, ReadonlySet<string>])[] = [
  [
    "possible",
    new Set(
      "may might could perhaps maybe possibly apparently allegedly reportedly seemingly supposedly".split(
        " ",
      ),
    ),
  ],
  ["probable", wordSet("likely probably presumably unlikely")],
  ["certain", wordSet("certainly definitely undoubtedly unquestionably indisputably clearly surely")],
];

/** How sure the speaker sounds: what the content says of itself before what the cue says; a cue under "if" is possible. */
export function judgeCertainty({ text, tree, cue, content }: Saying): Certainty {
  const main = content.clauses.find((clause) => clause.isMain);
  if (main !== undefined) {
    const words = tree.childrenOf(main.predicate).map((child) => lemmaAt(text, child));
    words.push(lemmaAt(text, main.predicate));
    for (const [certainty, hedges] of HEDGES) if (words.some((word) => hedges.has(word))) return certainty;
  }
  if (cue.isHypothetical) return "possible";
  return cue.entry?.certainty ?? "unstated";
}
