import type { Span } from "../../model/spans.ts";
import { tokenize } from "../../text/tokenize.ts";
import type { TokenizedText, TokenSpan } from "../../text/tokenized-text.ts";
import type { ArticleText, Extraction, Extractor, ProposedStatement } from "../proposal.ts";
import type { ActJudgement } from "./acts/act-judgement.ts";
import { judgeActs } from "./acts/judge-acts.ts";
import type { Attribution } from "./attribution.ts";
import { writeClaims } from "./claims/write-claims.ts";
import { confidenceOf } from "./confidence.ts";
import { createGrammar } from "./grammar/create-grammar.ts";
import { answersByPlace } from "./nesting/answers-by-place.ts";
import { CONTRARY_CLAIM } from "./nesting/find-contrary-claims.ts";
import { findNested } from "./nesting/find-nested.ts";
import { createSpanFinder } from "./spans/create-span-finder.ts";
import { findParties } from "./speakers/find-parties.ts";

/**
 * Our own extractor: trained models for words, grammar and spans, rules for the rest, all on this machine. The same
 * text always gives the same proposals. `weights` reads a file of src/extraction/embedded/weights.
 */
export function createEmbeddedExtractor(weights: (name: string) => Uint8Array): Extractor {
  const words = weights("words.bin");
  const parse = createGrammar({ tagger: weights("tagger.bin"), parser: weights("parser.bin"), words });
  const spans = createSpanFinder({
    words,
    buckets: weights("buckets.bin"),
    cues: weights("cues.bin"),
    parts: weights("parts.bin"),
  });

  const read = (article: ArticleText): Extraction => {
    const text = parse(tokenize(article.text));
    const attributions = findNested(text, spans.find(text), (parts) => spans.findIn(text, parts));
    const parties = findParties(text, attributions, article);
    const answers = answersByPlace(text, attributions);
    const judged = judgeActs(text, attributions, {
      nameAt: parties.nameAt,
      speakerOf: (index) => parties.speakersOf(index)[0]?.name,
    }).map((judgement, index) => answering(judgement, attributions, answers.get(index)));
    const claims = writeClaims(text, attributions, judged, parties);
    return {
      dropped: 0,
      statements: attributions.flatMap((attribution, index): ProposedStatement[] => {
        const judgement = judged[index];
        if (judgement === undefined) return [];
        const { subtype, via, mode, certainty } = judgement;
        const against = judgement.against === undefined ? undefined : parties.partyAt(judgement.against);
        // Whoever is not named cannot be accused: what is said remains.
        const act = judgement.act === "accuses" && against === undefined ? "asserts" : judgement.act;
        return [
          {
            act,
            source: attribution.source.map((part) => toUnits(text, part)),
            cue: [toUnits(text, attribution.cue)],
            content: attribution.content.map((part) => toUnits(text, part)),
            speakers: parties.speakersOf(index),
            against: act === "accuses" ? against : undefined,
            via,
            claim: claims[index]?.claim,
            claimKey: claims[index]?.key,
            subtype,
            answers: judgement.answers,
            within: attribution.within,
            mode,
            certainty,
            confidence: confidenceOf(attribution, { act }, parties.speakersOf(index)),
            why: explain(attribution, judgement.why),
          },
        ];
      }),
    };
  };
  return { name: "embedded", extract: (article) => Promise.resolve(read(article)) };
}

function toUnits({ starts, ends }: TokenizedText, { start, end }: TokenSpan): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** What stands against the claims that "despite" names denies them, in whatever words it is said. */
function answering(
  judgement: ActJudgement,
  attributions: readonly Attribution[],
  answered: number | undefined,
): ActJudgement {
  if (answered === undefined) return judgement;
  const isContrary = attributions[answered]?.why === CONTRARY_CLAIM && judgement.act === "asserts";
  return {
    ...judgement,
    answers: answered,
    ...(isContrary && { act: "denies", why: "place:contrary-claim" }),
  };
}

/** Who found the words, then who judged the act. */
function explain(attribution: Attribution, act: string): string {
  return `${attribution.why}; act ${act}`;
}
