import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalRecord, recordText } from "../../src/model/canonical.ts";
import { PART_NAMES, Record as RecordSchema, type Record as HearsayRecord } from "../../src/model/record.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { anAgent, aPerson, aThing } from "../builders/members.ts";
import { aRecord } from "../builders/record.ts";

/** The same record with members and keys in another order; lists inside members keep theirs. */
function shuffled(record: HearsayRecord, seed: number): HearsayRecord {
  const parts = PART_NAMES.map((part) => [part, mixed(record[part], seed).map((member) => turned(member))]);
  // The same parts and members, only in another order.
  return turned({ ...record, ...Object.fromEntries(parts) }) as HearsayRecord;
}

function mixed(members: readonly object[], seed: number): object[] {
  const cut = seed % (members.length + 1);
  return [...members.slice(cut), ...members.slice(0, cut)].reverse();
}

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => turned(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each)]),
  );
}

/** Full records with other names, in any order. */
const anyRecord = fc
  .tuple(fc.nat(), fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), { maxLength: 5 }))
  .map(([seed, names]) => {
    const things = names.map((name, i) =>
      aThing({ id: `thg-${seed % 7}-${i}`, name: name.normalize("NFC") }),
    );
    return shuffled({ ...aFullRecord(), things }, seed);
  });

describe("a canonical record", () => {
  test("is the same whatever the order of members and keys was", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(recordText(shuffled(aFullRecord(), seed))).toBe(recordText(aFullRecord()));
      }),
    );
  });

  test("is canonical already", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const once = canonicalRecord(record);
        expect(canonicalRecord(once)).toStrictEqual(once);
        expect(recordText(once)).toBe(recordText(record));
      }),
    );
  });

  test("keeps everything, and its text reads as the same record", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const canonical = canonicalRecord(record);
        const read: unknown = JSON.parse(recordText(record));
        expect(read).toStrictEqual(canonical);
        expect(RecordSchema.parse(read)).toEqual(canonical);
        for (const part of PART_NAMES) {
          const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
          expect([...canonical[part]].sort(byId)).toEqual([...record[part]].sort(byId));
        }
      }),
    );
  });

  test("does not change what it is given", () => {
    const record = shuffled(aFullRecord(), 3);
    const before = structuredClone(record);
    canonicalRecord(record);
    expect(record).toStrictEqual(before);
  });

  test("writes parts in their order, members by id, keys as the schema has them", () => {
    const origin = { why: "frame:deny-np", confidence: 0.5, method: "model" } as const;
    const agents = [
      anAgent({ origin, ids: { wikidata: "Q1", isni: "2" }, altNames: ["b", "a"] }),
      aPerson({ id: "per-b", state: "proposed" }),
      aPerson({ id: "per-a", origin: undefined }),
    ];
    const text = recordText(aRecord({ agents, affiliations: [], documents: [], claims: [], statements: [] }));
    expect(text).toBe(GOLDEN);
  });
});

const GOLDEN = `{
  "format": "hearsay/1",
  "agents": [
    {
      "id": "org-northland",
      "kind": "Organization",
      "subtype": "state",
      "name": "Northland",
      "altNames": [
        "b",
        "a"
      ],
      "ids": {
        "isni": "2",
        "wikidata": "Q1"
      },
      "origin": {
        "method": "model",
        "confidence": 0.5,
        "why": "frame:deny-np"
      }
    },
    {
      "id": "per-a",
      "kind": "Person",
      "name": "Mira Holt"
    },
    {
      "id": "per-b",
      "kind": "Person",
      "name": "Mira Holt",
      "state": "proposed"
    }
  ],
  "things": [
    {
      "id": "thg-bridge",
      "subtype": "place",
      "name": "North Bridge"
    }
  ],
  "affiliations": [],
  "documents": [],
  "claims": [],
  "statements": [],
  "links": [],
  "reviews": []
}
`;
