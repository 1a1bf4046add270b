import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attribution } from "../../../../src/extraction/embedded/attribution.ts";
import type { Judgement } from "../../../../src/extraction/embedded/claims/scene.ts";
import { writeClaims } from "../../../../src/extraction/embedded/claims/write-claims.ts";
import type { Speaker } from "../../../../src/extraction/proposal.ts";
import { ACT_NAMES, type ActName } from "../../../../src/vocabulary/acts/names.ts";
import { CLAIM_SUBTYPES } from "../../../../src/vocabulary/subtypes.ts";
import { markedText, parsed, wordsAt } from "./marked-text.ts";

function aPerson(name: string): Speaker {
  return { name, kind: "person", altNames: [], role: undefined, onBehalfOf: undefined };
}

interface Setting {
  readonly marked: string;
  readonly acts: readonly ActName[];
  readonly answers?: readonly (number | undefined)[];
  readonly subtype?: Judgement["subtype"];
}

function claimsOf({ marked, acts, answers = [], subtype = "fact" }: Setting) {
  const { text, attributions } = markedText(marked);
  const judged = attributions.map((_, index): Judgement => {
    const act = acts[index] ?? "asserts";
    return { act, subtype, answers: answers[index], against: undefined };
  });
  return writeClaims(text, attributions, judged, {
    speakersOf: (index) => attributions[index]?.source.map((span) => aPerson(wordsAt(text, span))) ?? [],
    partyAt: () => undefined,
  });
}

describe("sharing a claim", () => {
  it.each<Setting & { readonly title: string; readonly claim: string }>([
    {
      title: "one denies the accusation of another",
      marked: "[Ann|s] [accused|c] [Acme of fraud|x]. [Bob|s2] [rejected|c2] [the accusation|x2].",
      acts: ["accuses", "denies"],
      answers: [undefined, 0],
      claim: "Acme is guilty of fraud.",
    },
    {
      title: "one confirms what another said",
      marked: "[Ann|s] [said|c] [the bridge fell|x]. [Bob|s2] [confirmed|c2] [it|x2].",
      acts: ["asserts", "confirms"],
      answers: [undefined, 0],
      claim: "The bridge fell.",
    },
    {
      title: "one denies in other words what another said",
      marked:
        "[Ann|s] [said|c] [Acme secretly dumped toxic waste in the river|x]. [Bob|s2] [said|c2] [Acme did not dump toxic waste in the river|x2].",
      acts: ["asserts", "denies"],
      claim: "Acme secretly dumped toxic waste in the river.",
    },
    {
      title: "two say the same",
      marked:
        "[Ann|s] [said|c] [the old bridge fell at noon|x]. [Bob|s2] [said|c2] [that the old bridge fell at noon|x2].",
      acts: ["asserts", "asserts"],
      claim: "The old bridge fell at noon.",
    },
    {
      title: "one supports what another opposes",
      marked: "[Ann|s] [supports|c] [the bill|x]. [Bob|s2] [opposes|c2] [the bill|x2].",
      acts: ["asserts", "disputes"],
      subtype: "opinion",
      claim: "The bill deserves support.",
    },
  ])("happens where $title", (setting) => {
    const [one, other] = claimsOf(setting);
    expect(one?.claim).toBe(setting.claim);
    expect(other).toEqual(one);
  });

  it.each<Setting & { readonly title: string }>([
    {
      title: "numbers differ",
      marked:
        "[Ann|s] [said|c] [the storm killed nine people in Roeville|x]. [Bob|s2] [said|c2] [the storm killed ten people in Roeville|x2].",
      acts: ["asserts", "asserts"],
    },
    {
      title: "one is negated and nobody denies",
      marked:
        "[Ann|s] [said|c] [the old bridge fell at noon|x]. [Bob|s2] [said|c2] [the old bridge never fell at noon|x2].",
      acts: ["asserts", "asserts"],
    },
    {
      title: "who did it to whom is turned round",
      marked:
        "[Ann|s] [said|c] [Acme sued Bolt over the patent|x]. [Bob|s2] [said|c2] [Bolt sued Acme over the patent|x2].",
      acts: ["asserts", "asserts"],
    },
    {
      title: "the answer is to another saying than the words tell",
      marked: "[Ann|s] [said|c] [the bridge fell|x]. [Bob|s2] [opposes|c2] [the new tax on coal|x2].",
      acts: ["asserts", "disputes"],
      answers: [undefined, 0],
    },
    {
      title: "one answers a denial: whose side that takes is not clear",
      marked: "[Ann|s] [denied|c] [the report|x]. [Bob|s2] [disputed|c2] [that|x2].",
      acts: ["denies", "disputes"],
      answers: [undefined, 0],
    },
    {
      title: "the same speaker says one and denies the other",
      marked:
        "[Ann|s] [said|c] [Acme dumped toxic waste in the river|x]. [Ann|s2] [said|c2] [Acme did not dump toxic waste in the river on Monday|x2].",
      acts: ["asserts", "denies"],
    },
  ])("does not happen where $title", (setting) => {
    const [one, other] = claimsOf(setting);
    expect(one?.key).toBeDefined();
    expect(other?.key).not.toBe(one?.key);
  });
});

describe("writing claims of anything", () => {
  const text = parsed(
    "“We don't think he's right,” she said. “I'm not sure: did it fall?” Nobody denied that it's theirs, not ours, to accuse me of stealing “a” car; Acme, which I own, plans to cut no jobs at all.",
  );
  const span = fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  const attribution: fc.Arbitrary<Attribution> = fc.record({
    cue: span,
    source: fc.array(span, { maxLength: 2 }),
    content: fc.array(span, { maxLength: 3 }),
    within: fc.constant(undefined),
    score: fc.constant(1),
    why: fc.constant("test"),
  });
  const judgement = fc.record({
    act: fc.constantFrom(...ACT_NAMES),
    subtype: fc.constantFrom(...CLAIM_SUBTYPES),
    answers: fc.option(fc.nat(5), { nil: undefined }),
    against: fc.option(span, { nil: undefined }),
  });
  const parties = {
    speakersOf: (index: number) => [aPerson(index % 2 === 0 ? "Jane Roe" : "John Doe")],
    partyAt: ({ start }: { start: number }) => (start % 3 === 0 ? aPerson("Jane Roe") : undefined),
  };

  it("gives well-formed sentences, one claim a key, and the same the second time", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(attribution, judgement), { maxLength: 6 }), (pairs) => {
        const write = () =>
          writeClaims(
            text,
            pairs.map(([one]) => one),
            pairs.map(([, one]) => one),
            parties,
          );
        const claims = write();
        expect(claims).toHaveLength(pairs.length);
        expect(write()).toEqual(claims);
        const claimOfKey = new Map<string, string>();
        for (const { claim, key } of claims) {
          expect(claim === undefined).toBe(key === undefined);
          if (claim === undefined || key === undefined) continue;
          expect(claim).toMatch(/^"?[^\p{Ll}\s].*[.?!…]"?$/su);
          expect(claimOfKey.get(key) ?? claim).toBe(claim);
          claimOfKey.set(key, claim);
        }
      }),
    );
  });

  it("takes a time that grows with the length of the text alone", () => {
    const long = parsed("He said that she denied taking my money and did not pay any of it, ".repeat(4000));
    const all = { start: 0, end: long.length };
    const attributions = Array.from({ length: 40 }, (_, index): Attribution => ({
      cue: { start: index, end: index + 1 },
      source: [],
      content: [all],
      within: undefined,
      score: 1,
      why: "test",
    }));
    const judged = attributions.map((): Judgement => ({
      act: "denies",
      subtype: "fact",
      answers: 0,
      against: undefined,
    }));
    const started = performance.now();
    const [first] = writeClaims(long, attributions, judged, parties);
    expect(performance.now() - started).toBeLessThan(8000);
    expect((first?.claim ?? "").length).toBeLessThan(2000);
  });
});
