import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { Attribution } from "../attribution.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { reportingClassOf } from "../lexicon/reporting-class.ts";
import { WordClusters } from "../words/word-clusters.ts";
import { bestParts } from "./best-parts.ts";
import { ChainModel } from "./chain-model.ts";
import { completeQuotations } from "./complete-quotations.ts";
import { CueBuckets } from "./cue-buckets.ts";
import { addCueFeatures, CUE_FEATURES } from "./cue-features.ts";
import { type CueWindow, LONGEST_WINDOW, windowOf } from "./cue-window.ts";
import { FeatureList } from "./feature-list.ts";
import { bestPath, marginalsOf } from "./linear-chain.ts";
import { viewFrom } from "./cue-view.ts";
import { addPartFeatures, PART_FEATURES } from "./part-features.ts";
import { readParts } from "./part-labels.ts";
import { sliceParsed } from "./slice-parsed.ts";
import { findUnverified } from "./find-unverified.ts";
import { gatherFacts, type TokenFacts } from "./token-facts.ts";

export interface SpanWeights {
  readonly words: Uint8Array;
  readonly buckets: Uint8Array;
  readonly cues: Uint8Array;
  readonly parts: Uint8Array;
}

export interface SpanFinder {
  /** Attributions of a text in the order of their cues; none lies within another yet. */
  readonly find: (parsed: ParsedText) => readonly Attribution[];
  /** The same for some runs of its tokens alone, read as a text of their own. */
  readonly findIn: (parsed: ParsedText, spans: readonly TokenSpan[]) => readonly Attribution[];
}

const OUTSIDE = -1e9;
/** The windows of all cues together hold at most about so many times the tokens of the text. */
const MOST_READINGS = 6;

/** Cue first: a chain over each sentence marks cues, then a chain over each cue's window marks its source and content. */
export function createSpanFinder(weights: SpanWeights): SpanFinder {
  const clusters = new WordClusters(weights.words);
  const buckets = new CueBuckets(weights.buckets);
  const lexicon = {
    classOf: reportingClassOf,
    bucketOf: (lemma: string, universalTag: string) => buckets.stepOf(lemma, universalTag),
  };
  const cueModel = new ChainModel(weights.cues);
  const partModel = new ChainModel(weights.parts);
  const cueList = new FeatureList(CUE_FEATURES);
  const partList = new FeatureList(PART_FEATURES);

  const find = (parsed: ParsedText): readonly Attribution[] => {
    const facts = gatherFacts(parsed, clusters, lexicon);
    const cues = findCues(facts);
    const longest = cues.length === 0 ? 0 : Math.max(40, (MOST_READINGS * facts.length) / cues.length);
    const attributions = cues.map(({ cue, score }) => {
      const parts = findParts(facts, windowOf(facts, cue, Math.min(LONGEST_WINDOW, Math.ceil(longest))));
      return { cue, ...parts, within: undefined, score: score * parts.score, why: "model:cue+parts" };
    });
    return completeQuotations(facts, [...attributions, ...findUnverified(facts, attributions)]);
  };

  function findCues(facts: TokenFacts): readonly { cue: TokenSpan; score: number }[] {
    const { labels } = cueModel.shape;
    const { sentenceStarts } = facts.parsed;
    const cues: { cue: TokenSpan; score: number }[] = [];
    for (let s = 0; s + 1 < sentenceStarts.length; s += 1) {
      const from = sentenceStarts[s] ?? 0;
      const to = sentenceStarts[s + 1] ?? 0;
      const n = to - from;
      const emissions = new Float64Array(n * labels);
      for (let i = from; i < to; i += 1) {
        addCueFeatures(facts, i, from, to, cueList);
        cueModel.score(cueList, emissions, (i - from) * labels);
      }
      const path = bestPath(cueModel.shape, emissions, n);
      if (!path.includes(1)) continue;
      const marginals = new Float64Array(n * labels);
      marginalsOf(cueModel.shape, emissions, n, marginals);
      for (let i = 0; i < n; i += 1) {
        if (path[i] !== 1) continue;
        let end = i + 1;
        while (end < n && path[end] === 2) end += 1;
        cues.push({ cue: { start: from + i, end: from + end }, score: marginals[i * labels + 1] ?? 0 });
      }
    }
    return cues;
  }

  function findParts(
    facts: TokenFacts,
    window: CueWindow,
  ): { source: readonly TokenSpan[]; content: readonly TokenSpan[]; score: number } {
    const { labels } = partModel.shape;
    const { start, end, cue } = window;
    const n = end - start;
    const view = viewFrom(facts, window);
    const emissions = new Float64Array(n * labels);
    for (let i = start; i < end; i += 1) {
      const at = (i - start) * labels;
      if (i >= cue.start && i < cue.end) {
        emissions.fill(OUTSIDE, at + 1, at + labels);
        continue;
      }
      addPartFeatures(facts, window, view, i, partList);
      partModel.score(partList, emissions, at);
    }
    const path = bestParts(partModel.shape, emissions, n);
    const marginals = new Float64Array(n * labels);
    marginalsOf(partModel.shape, emissions, n, marginals);
    const { source, content } = readParts(path, start);
    let score = 1;
    for (const part of [...source, ...content]) {
      for (const edge of [part.start - start, part.end - 1 - start]) {
        score *= marginals[edge * labels + (path[edge] ?? 0)] ?? 0;
      }
    }
    return { source, content, score };
  }

  return {
    find,
    findIn(parsed, spans) {
      const slice = sliceParsed(parsed, spans);
      const back = ({ start, end }: TokenSpan): TokenSpan => ({
        start: slice.origin[start] ?? 0,
        end: (slice.origin[end - 1] ?? 0) + 1,
      });
      return find(slice.parsed).map((found) => ({
        ...found,
        cue: back(found.cue),
        source: found.source.map(back),
        content: found.content.map(back),
      }));
    },
  };
}
