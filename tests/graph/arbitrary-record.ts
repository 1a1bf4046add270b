import fc from "fast-check";
import { canonicalRecord } from "../../src/model/canonical.ts";
import { FORMAT, type Record as HearsayRecord } from "../../src/model/record.ts";
import { faultOfString } from "../../src/model/strings.ts";
import { ACT_NAMES } from "../../src/vocabulary/acts/names.ts";
import { LINK_KINDS } from "../../src/vocabulary/edge-kinds.ts";
import { NASTY_STRINGS } from "./nasty-strings.ts";

/** Whatever the validator lets into a record as words. */
const words: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom(...NASTY_STRINGS), fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }))
  .map((text) => text.normalize("NFC"))
  .filter((text) => text.length > 0 && faultOfString(text) === undefined);

/**
 * Records whose ids all lead somewhere, in canonical form, full of odd cases: empty lists, the same speaker twice,
 * two anchors at one place, chains, nasty strings. They may break rules that matter to no graph.
 */
export const arbitraryRecord: fc.Arbitrary<HearsayRecord> = fc
  .record({
    people: fc.nat(3),
    organizations: fc.integer({ min: 1, max: 3 }),
    things: fc.nat(2),
    documents: fc.integer({ min: 1, max: 3 }),
    claims: fc.integer({ min: 1, max: 4 }),
    statements: fc.nat(6),
    affiliations: fc.nat(3),
    links: fc.nat(3),
    reviews: fc.nat(2),
  })
  .chain((counts) => {
    const people = ids("per", counts.people);
    const organizations = ids("org", counts.organizations);
    const things = ids("thg", counts.things);
    const documents = ids("doc", counts.documents);
    const claims = ids("clm", counts.claims);
    const statements = ids("stm", counts.statements);
    const agent = fc.constantFrom(...people, ...organizations);
    const organization = fc.constantFrom(...organizations);
    const document = fc.constantFrom(...documents);
    const claim = fc.constantFrom(...claims);
    const many = <T>(one: fc.Arbitrary<T>, minLength = 0): fc.Arbitrary<T[]> =>
      fc.array(one, { minLength, maxLength: 3 });
    const origin = fc.record(
      { method: fc.constant("model" as const), tool: words, confidence: fc.constantFrom(0, 0.25, 1) },
      { requiredKeys: ["method"] },
    );
    const common = { origin, state: fc.constantFrom("proposed" as const, "rejected" as const) };
    const names = {
      altNames: many(words),
      ids: fc.dictionary(fc.constantFrom("wikidata", "isni", "lei"), words),
    };
    const anchor = fc.record(
      { document, start: fc.nat(3), end: fc.integer({ min: 4, max: 9 }), exact: words, prefix: words },
      { requiredKeys: ["document", "start", "end"] },
    );
    const member = <T extends object>(id: string, fields: fc.Arbitrary<T>): fc.Arbitrary<T> =>
      fields.map((values) => ({ id, ...values }));
    const all = <T extends object>(
      list: readonly string[],
      fields: (place: number) => fc.Arbitrary<T>,
    ): fc.Arbitrary<T[]> => fc.tuple(...list.map((id, place) => member(id, fields(place))));

    return fc
      .record({
        format: fc.constant(FORMAT),
        agents: fc
          .tuple(
            all(people, () =>
              fc.record(
                { kind: fc.constant("Person"), name: words, ...names, anonymous: fc.boolean(), ...common },
                { requiredKeys: ["kind", "name"] },
              ),
            ),
            all(organizations, () =>
              fc.record(
                {
                  kind: fc.constant("Organization"),
                  subtype: fc.constantFrom("state", "outlet"),
                  name: words,
                  ...names,
                },
                { requiredKeys: ["kind", "subtype", "name"] },
              ),
            ),
          )
          .map(([some, others]) => [...some, ...others]),
        things: all(things, () =>
          fc.record(
            { subtype: fc.constantFrom("place", "law"), name: words, altNames: many(words), ...common },
            { requiredKeys: ["subtype", "name"] },
          ),
        ),
        affiliations: all(ids("aff", counts.affiliations), () =>
          fc.record(
            { member: agent, organization, role: words, from: fc.constant("2020"), ...common },
            { requiredKeys: ["member", "organization"] },
          ),
        ),
        documents: all(documents, () =>
          fc.record(
            {
              title: words,
              by: many(agent),
              publishedBy: organization,
              basedOn: many(document),
              revisionOf: document,
              language: fc.constant("en"),
              textPolicy: fc.constantFrom("open", "withheld"),
              ...common,
            },
            { requiredKeys: ["title", "language", "textPolicy"] },
          ),
        ),
        claims: all(claims, () =>
          fc.record(
            {
              text: words,
              subtype: fc.constantFrom("fact", "figure"),
              quantity: fc.record({ value: fc.constantFrom(-1.5, 0, 2, 1e21), unit: words }),
              about: many(fc.constantFrom(...people, ...organizations, ...things)),
              ...common,
            },
            { requiredKeys: ["text", "subtype"] },
          ),
        ),
        statements: all(statements, (place) =>
          fc.record(
            {
              by: many(agent, 1),
              act: fc.constantFrom(...ACT_NAMES),
              // Only at statements before it, so that chains end.
              what: fc.constantFrom(...claims, ...statements.slice(0, place)),
              against: many(agent, 1),
              onBehalfOf: many(organization),
              cue: words,
              certainty: fc.constantFrom("certain", "possible"),
              in: many(anchor, 1),
              ...common,
            },
            { requiredKeys: ["by", "act", "what", "in"] },
          ),
        ),
        links: all(ids("lnk", counts.links), () =>
          fc.record(
            { kind: fc.constantFrom(...LINK_KINDS), from: claim, to: claim, by: many(agent), ...common },
            { requiredKeys: ["kind", "from", "to"] },
          ),
        ),
        reviews: all(ids("rev", counts.reviews), () =>
          fc.record(
            {
              by: many(agent, 1),
              verdict: words,
              why: words,
              reviews: many(fc.constantFrom(...claims, ...statements), 1),
              cites: many(document),
            },
            { requiredKeys: ["by", "reviews"] },
          ),
        ),
      })
      .map((record) => canonicalRecord(record as unknown as HearsayRecord)); // the ids are plain strings here
  });

function ids(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
}
