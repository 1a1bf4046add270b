import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACT_NAMES } from "../../../src/vocabulary/acts/index.ts";
import { KIND_NAMES } from "../../../src/vocabulary/kinds.ts";
import { STANCE_NAMES } from "../../../src/vocabulary/stances.ts";
import { STANDING_NAMES } from "../../../src/vocabulary/standings.ts";
import { decodeAddress } from "../../../web/address/decode-address.ts";
import { encodeAddress, roundPlace } from "../../../web/address/encode-address.ts";
import {
  FOCUS_DEPTHS,
  GROUPINGS,
  LOOKED_AT,
  MIDDLES,
  PANES,
  START,
  TABS,
  type ViewAddress,
} from "../../../web/address/view-address.ts";

const text = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" });
const texts = fc.array(text, { maxLength: 3 });
const id = fc.stringMatching(/^(per|org)-[a-z0-9][a-z0-9-]{0,8}$/);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const decimal = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: from * 10_000, max: to * 10_000 }).map((value) => value / 10_000);
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values]);
const foreignKey = fc.stringMatching(/^x[a-zA-Z0-9._ -]{0,8}$/);

const address: fc.Arbitrary<ViewAddress> = fc.record({
  by: texts,
  org: texts,
  about: texts,
  against: texts,
  document: texts,
  outlet: texts,
  from: maybe(text),
  to: maybe(text),
  maxDepth: maybe(fc.integer({ min: 0, max: 8 })),
  answered: maybe(fc.constantFrom("yes", "no")),
  act: some(ACT_NAMES),
  stance: some(STANCE_NAMES),
  standing: some(STANDING_NAMES),
  speakers: maybe(fc.constantFrom("1", "<=2", ">=3")),
  q: maybe(text),
  state: fc.constantFrom(...LOOKED_AT),
  kind: some(KIND_NAMES),
  ownVoiceHidden: fc.boolean(),
  view: fc.constantFrom("simple", "full"),
  middle: fc.constantFrom(...MIDDLES),
  group: fc.constantFrom(...GROUPINGS),
  focus: maybe(fc.record({ id, depth: fc.constantFrom(...FOCUS_DEPTHS) })),
  path: maybe(fc.tuple(fc.oneof(id, fc.constant("")), fc.oneof(id, fc.constant("")))),
  select: maybe(text),
  tab: fc.constantFrom(...TABS),
  pane: maybe(fc.constantFrom(...PANES)),
  relate: maybe(fc.tuple(fc.oneof(id, fc.constant("")), fc.oneof(id, fc.constant("")))),
  at: maybe(fc.record({ x: decimal(-5, 5), y: decimal(-5, 5), ratio: decimal(0.0001, 5) })),
  lang: maybe(fc.constantFrom("en", "de")),
  embed: fc.boolean(),
  rest: fc.array(fc.tuple(foreignKey, fc.string({ maxLength: 8, unit: "grapheme" })), { maxLength: 3 }),
});

describe("the address of a view", () => {
  it("gives back every view it was made from", () => {
    fc.assert(
      fc.property(address, (view) => {
        expect(decodeAddress(encodeAddress(view))).toEqual(view);
      }),
      { numRuns: 10_000 },
    );
  });

  it("is empty for the start view", () => {
    expect(encodeAddress(START)).toBe("");
    expect(decodeAddress("")).toEqual(START);
  });

  it.each([
    ["?by=org-a&by=org-b&act=denies&select=stm-1", "ids and words stand as they are"],
    ["?q=ethnic+cleansing", "spaces are plus signs"],
    ["?relate=org-a,per-b&at=0.5,0.25,2", "commas stay commas"],
    ["?select=clm-1&utm_source=mail&flag=", "keys of others stay, even without a value"],
  ])("stays as it was typed: %s (%s)", (search) => {
    expect(encodeAddress(decodeAddress(search))).toBe(search);
  });

  it.each([
    ["?act=shouts&act=denies", "?act=denies"],
    ["?standing=true&tab=colours&pane=x&view=y&kind=Dog", ""],
    ["?at=1,2&by=", ""],
    ["?state=rejected&tab=speakers", "?tab=speakers"],
    ["?state=accepted", ""],
    ["?tab=speakers&state=any", "?state=any&tab=speakers"],
    ["?at=0.5,0.5,0", ""],
    ["?at=0.5,,1", ""],
    ["?relate=org-a", "?relate=org-a,"],
  ])("keeps of %s only what it understands", (search, kept) => {
    expect(encodeAddress(decodeAddress(search))).toBe(kept);
  });

  it("survives half of a surrogate pair that somebody typed", () => {
    expect(decodeAddress(encodeAddress({ ...START, q: "a\uD83D" })).q).toBe("a\uFFFD");
  });

  it("rounds a camera to four decimals and never to nothing", () => {
    expect(roundPlace({ x: 0.500049, y: -0.00001, ratio: 0.00001 })).toEqual({ x: 0.5, y: 0, ratio: 0.0001 });
  });
});
