import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceOf } from "../../../src/extraction/embedded/confidence.ts";
import { ACTS } from "../../../src/vocabulary/acts/index.ts";
import type { ActName } from "../../../src/vocabulary/acts/names.ts";

const acts = Object.keys(ACTS) as ActName[]; // the keys of a record over ActName

function confidence(score: number, act: ActName, name: string): number {
  const attribution = {
    cue: { start: 0, end: 1 },
    source: [],
    content: [],
    within: undefined,
    score,
    why: "test",
  };
  const kind = name === "" ? "none" : "person";
  return confidenceOf(attribution, { act }, [
    { name, kind, altNames: [], role: undefined, onBehalfOf: undefined },
  ]);
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("the confidence in a proposal", () => {
  it("lies between never and always, both left out", () => {
    fc.assert(
      fc.property(share, fc.constantFrom(...acts), fc.constantFrom("", "Ada Carr"), (score, act, name) => {
        expect(confidence(score, act, name)).toBeGreaterThan(0);
        expect(confidence(score, act, name)).toBeLessThan(1);
      }),
    );
  });

  it("never falls while the score of the models rises", () => {
    fc.assert(
      fc.property(share, share, fc.constantFrom(...acts), (a, b, act) => {
        expect(confidence(Math.min(a, b), act, "Ada Carr")).toBeLessThanOrEqual(
          confidence(Math.max(a, b), act, "Ada Carr"),
        );
      }),
    );
  });

  it("tells the sure from the doubtful", () => {
    expect(confidence(1, "asserts", "Ada Carr")).toBeGreaterThan(0.85);
    expect(confidence(0.1, "asserts", "Ada Carr")).toBeLessThan(0.4);
  });

  it("is lower where nobody is named", () => {
    expect(confidence(0.8, "asserts", "")).toBeLessThan(confidence(0.8, "asserts", "Ada Carr"));
  });

  it("is lower for a denial, which is harder to tell than a plain assertion", () => {
    expect(confidence(0.8, "denies", "Ada Carr")).toBeLessThan(confidence(0.8, "asserts", "Ada Carr"));
  });
});
