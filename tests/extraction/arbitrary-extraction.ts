import fc from "fast-check";
import type { Extraction, ProposedStatement, Speaker } from "../../src/extraction/proposal.ts";
import { ACT_NAMES } from "../../src/vocabulary/acts/names.ts";
import { CERTAINTIES, MODES } from "../../src/vocabulary/statement-words.ts";
import { CLAIM_SUBTYPES } from "../../src/vocabulary/subtypes.ts";
import { NASTY_STRINGS } from "../graph/nasty-strings.ts";

/** Strings as no extractor should give them: halves of pairs, controls, letters that are not in form NFC, far too long. */
const anyString = fc.oneof(
  fc.constantFrom(...NASTY_STRINGS),
  fc.constantFrom(
    "",
    " ",
    "\u0000",
    "\ud83d",
    "\udea2",
    "A\u030a",
    "x".repeat(3000),
    "wo rd ".repeat(1500),
    "\ufffe",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** Few names, so that the same party comes up again and again. */
const anyName = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("Ada Holm", "Holm", "the mayor", "Brint Shipping", "officials", "Mira Sund"),
  },
  { weight: 1, arbitrary: anyString },
);

const anySpeaker: fc.Arbitrary<Speaker> = fc.record({
  name: anyName,
  kind: fc.constantFrom("person", "organization", "group", "document", "author", "none"),
  altNames: fc.array(anyName, { maxLength: 3 }),
  role: fc.option(anyString, { nil: undefined }),
  onBehalfOf: fc.option(anyName, { nil: undefined }),
});

/** Mostly a span of a text so long, sometimes nonsense. */
function anySpans(length: number): fc.Arbitrary<{ start: number; end: number }[]> {
  const place = fc.oneof(
    { weight: 12, arbitrary: fc.nat({ max: length }) },
    { weight: 1, arbitrary: fc.constantFrom(-5, length + 7, 1.5, Number.NaN, Number.POSITIVE_INFINITY) },
  );
  return fc.array(fc.record({ start: place, end: place }), { maxLength: 3 });
}

/** Any extraction of a text with so many UTF-16 units, sound or not. */
export function anyExtraction(length: number): fc.Arbitrary<Extraction> {
  const index = fc.option(fc.oneof(fc.nat({ max: 9 }), fc.constantFrom(-1, 99)), { nil: undefined });
  const statement: fc.Arbitrary<ProposedStatement> = fc.record({
    act: fc.constantFrom(...ACT_NAMES),
    source: anySpans(length),
    cue: anySpans(length),
    content: anySpans(length),
    speakers: fc.array(anySpeaker, { maxLength: 3 }),
    against: fc.option(anySpeaker, { nil: undefined }),
    via: fc.option(anyName, { nil: undefined }),
    claim: fc.option(
      fc.oneof(fc.constantFrom("The pier is safe.", "The pier of Quenby is safe."), anyString),
      {
        nil: undefined,
      },
    ),
    claimKey: fc.option(fc.constantFrom("a", "b", "c", "__proto__"), { nil: undefined }),
    subtype: fc.constantFrom(...CLAIM_SUBTYPES),
    answers: index,
    within: index,
    mode: fc.constantFrom(...MODES),
    certainty: fc.constantFrom(...CERTAINTIES),
    confidence: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(-1, 2, Number.NaN)),
    why: anyString,
  });
  return fc.record({ statements: fc.array(statement, { maxLength: 12 }), dropped: fc.constant(0) });
}
