import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBuckets, writeBuckets } from "../../../../scripts/train/count-buckets.ts";
import { bucketKey, CueBuckets } from "../../../../src/extraction/embedded/spans/cue-buckets.ts";
import { parsed } from "../claims/marked-text.ts";

describe("the buckets of cue words", () => {
  it("come back from their file as they were, and know no other words", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.dictionary(word, fc.integer({ min: 1, max: 5 })), fc.array(word), (steps, others) => {
        const map = new Map(Object.entries(steps).map(([lemma, step]) => [bucketKey(lemma, "VERB"), step]));
        const read = new CueBuckets(writeBuckets(map));
        for (const lemma of [...Object.keys(steps), ...others])
          expect(read.stepOf(lemma, "VERB")).toBe(map.get(bucketKey(lemma, "VERB")) ?? 0);
      }),
    );
  });

  it("hold thousands of words", () => {
    const map = new Map(Array.from({ length: 5000 }, (_, i) => [bucketKey(`word${i}`, "NOUN"), (i % 5) + 1]));
    const read = new CueBuckets(writeBuckets(map));
    for (let i = 0; i < 5000; i += 1) expect(read.stepOf(`word${i}`, "NOUN")).toBe((i % 5) + 1);
    expect(read.stepOf("word5000", "NOUN")).toBe(0);
  });

  it("tell parts of speech apart, but not capitals", () => {
    const read = new CueBuckets(writeBuckets(new Map([[bucketKey("claim", "VERB"), 5]])));
    expect(read.stepOf("claim", "VERB")).toBe(5);
    expect(read.stepOf("Claim", "VERB")).toBe(5);
    expect(read.stepOf("claim", "NOUN")).toBe(0);
  });

  it("give the same answer when asked again", () => {
    const read = new CueBuckets(writeBuckets(new Map([[bucketKey("say", "VERB"), 4]])));
    expect([1, 2, 3].map(() => read.stepOf("say", "VERB"))).toEqual([4, 4, 4]);
    expect([1, 2, 3].map(() => read.stepOf("sail", "VERB"))).toEqual([0, 0, 0]);
  });

  it("are counted from how often a word is in a cue: often, never, too seldom met", () => {
    const tokens = parsed(`${"The mill said the river rose. ".repeat(12)}Ada sang.`);
    const attributions = tokens.forms.flatMap((form, i) =>
      form === "said" ? [{ cue: { start: i, end: i + 1 }, source: [], content: [] }] : [],
    );
    expect(attributions).toHaveLength(12);
    const gold = { id: "invented", date: "2021-01-01", text: tokens.text, tokens, attributions };
    const read = new CueBuckets(writeBuckets(countBuckets([gold], [tokens])));
    const stepOf = (form: string): number => {
      const i = tokens.forms.indexOf(form);
      return read.stepOf(tokens.lemmas[i] ?? "", tokens.universalTags[i] ?? "");
    };
    expect([stepOf("said"), stepOf("river"), stepOf("sang")]).toEqual([5, 1, 0]);
  });
});
