import fc from "fast-check";
import { ACT_NAMES } from "../../../src/vocabulary/acts/names.ts";
import { KIND_NAMES } from "../../../src/vocabulary/kinds.ts";
import { STANCE_NAMES } from "../../../src/vocabulary/stances.ts";
import { STANDING_NAMES } from "../../../src/vocabulary/standings.ts";
import {
  FOCUS_DEPTHS,
  GROUPINGS,
  LOOKED_AT,
  MIDDLES,
  PANES,
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

/** Any view that an address can hold. */
export const arbitraryView: fc.Arbitrary<ViewAddress> = fc.record({
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
  group: maybe(fc.constantFrom(...GROUPINGS)),
  focus: maybe(fc.record({ id, depth: fc.constantFrom(...FOCUS_DEPTHS) })),
  path: maybe(fc.tuple(fc.oneof(id, fc.constant("")), fc.oneof(id, fc.constant("")))),
  open: texts,
  show: maybe(fc.integer({ min: 1, max: 50_000 })),
  select: maybe(text),
  tab: fc.constantFrom(...TABS),
  pane: maybe(fc.constantFrom(...PANES)),
  relate: maybe(fc.tuple(fc.oneof(id, fc.constant("")), fc.oneof(id, fc.constant("")))),
  at: maybe(fc.record({ x: decimal(-5, 5), y: decimal(-5, 5), ratio: decimal(0.0001, 5) })),
  lang: maybe(fc.constantFrom("en", "de")),
  embed: fc.boolean(),
  rest: fc.array(fc.tuple(foreignKey, fc.string({ maxLength: 8, unit: "grapheme" })), { maxLength: 3 }),
});
