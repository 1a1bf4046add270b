import { reportingClassOf } from "../../../../src/extraction/embedded/lexicon/reporting-class.ts";
import { gatherFacts, type TokenFacts } from "../../../../src/extraction/embedded/spans/token-facts.ts";
import { WordClusters } from "../../../../src/extraction/embedded/words/word-clusters.ts";
import type { ParsedText } from "../../../../src/extraction/embedded/grammar/parsed-text.ts";

const NO_CLUSTERS = new WordClusters(new Uint8Array([1, 0, 0, 0, 0, 0, 0, 0, 0, 0]));

/** What the span models see in a text, with a lexicon that knows "say" and "tell" as cues and no clusters of words. */
export function factsOf(text: ParsedText): TokenFacts {
  return gatherFacts(text, NO_CLUSTERS, {
    classOf: reportingClassOf,
    bucketOf: (lemma) => (lemma === "say" || lemma === "tell" ? 5 : 1),
  });
}
