import { describe, expect, test } from "vitest";
import { validateRecord } from "../../src/model/validate-record.ts";
import type { Kind } from "../../src/vocabulary/kinds.ts";
import { kindOfId } from "../../src/vocabulary/kinds.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { aClaim, anAnchor, aStatement, aThing } from "../builders/members.ts";
import { aRecord, aRecordWith } from "../builders/record.ts";

function placesOf(value: unknown, options = {}): string[] {
  return validateRecord(value, options).problems.map(({ rule, pointer }) => `${rule} ${pointer}`);
}

describe("validateRecord", () => {
  test("gives back a record without sharing it", () => {
    const given = aFullRecord();
    const { record } = validateRecord(given);
    expect(record).toEqual(given);
    expect(record?.statements[0]).not.toBe(given.statements[0]);
  });

  test("fills parts that were left out", () => {
    expect(validateRecord({ format: "hearsay/1" }).record?.links).toEqual([]);
  });

  test("says where, what, and how to mend it", () => {
    const value = aRecordWith({ statements: [aStatement({ id: "stm-x", act: "accuses" })] });
    expect(validateRecord(value).problems).toEqual([
      {
        rule: 4,
        severity: "error",
        pointer: "/statements/2",
        id: "stm-x",
        message: 'statement stm-x at /statements/2: act "accuses" needs "against"',
        mend: 'name in "against" whom the speaker accuses, or use the act "asserts"',
      },
    ]);
  });

  test("reports every broken member and still looks at the others", () => {
    const value = {
      ...aRecord(),
      things: [{ id: "thg-bridge" }, aThing({ id: "thg-bridge" })],
      statements: [
        { ...aStatement(), act: "says", said: "monday" },
        aStatement({ id: "stm-second", act: "accuses" }),
      ],
    };
    expect(placesOf(value)).toEqual([
      "0 /things/0",
      "0 /things/0",
      "1 /things/0/id",
      "3 /statements/0/act",
      "4 /statements/1",
      "13 /statements/0/said",
    ]);
  });

  test("keeps a record with warnings and refuses one with errors", () => {
    const negative = aRecord({ claims: [aClaim({ text: "The bridge is not open." })] });
    expect(validateRecord(negative).record).toBeDefined();
    expect(validateRecord({ ...negative, links: 5 }).record).toBeUndefined();
  });

  test("puts errors by rule, then warnings", () => {
    const value = {
      ...aRecord({ claims: [aClaim({ text: "The bridge is not open." })] }),
      zebra: 1,
      statements: [aStatement({ by: ["org-lost"], act: "accuses" })],
    };
    const found = validateRecord(value).problems.map(({ rule, severity }) => `${severity} ${rule}`);
    expect(found).toEqual(["error 0", "error 2", "error 4", "warning 0"]);
  });
});

describe("what hangs on something broken", () => {
  test("may refer to it", () => {
    expect(
      placesOf({ ...aRecord(), agents: aRecord().agents.map((agent) => ({ ...agent, name: 5 })) }),
    ).toEqual(aRecord().agents.map((_, i) => `0 /agents/${i}/name`));
  });

  test("may refer to anything in a part that is no list", () => {
    expect(placesOf({ ...aRecord(), agents: "see annex" })).toEqual(["0 /agents"]);
    expect(placesOf({ ...aRecord(), claims: null })).toEqual(["0 /claims"]);
    expect(placesOf({ ...aRecord(), statements: {} })).toEqual(["0 /statements"]);
  });

  test("counts as stated by a broken statement", () => {
    expect(placesOf({ ...aRecord(), statements: [{ ...aStatement(), mode: "loud" }] })).toEqual([
      "0 /statements/0/mode",
    ]);
  });

  test("is part of chains through broken statements", () => {
    const value = aRecordWith({
      statements: [
        aStatement({ id: "stm-a", act: "reports", what: "stm-b" }),
        aStatement({ id: "stm-b", act: "reports", what: "stm-a", cue: "" }),
      ],
    });
    expect(placesOf(value)).toEqual(["0 /statements/3/cue", "6 /statements/2/what"]);
  });

  test("is not held against a policy of its document that nobody can read", () => {
    const documents = aRecord().documents.map((document) => ({ ...document, textPolicy: "secret" }));
    expect(placesOf({ ...aRecord(), documents })).toEqual(["0 /documents/0/textPolicy"]);
  });
});

describe("what stands in the store already", () => {
  const known = (id: string): Kind | undefined => (id.endsWith("-stored") ? kindOfId(id) : undefined);

  test("may be referred to", () => {
    const value = aRecord({
      claims: [],
      statements: [
        aStatement({
          by: ["org-stored"],
          what: "clm-stored",
          in: [{ ...anAnchor(), document: "doc-stored" }],
        }),
        aStatement({ id: "stm-second", act: "retracts", what: "stm-stored" }),
      ],
    });
    expect(placesOf(value, { known })).toEqual([]);
    expect(placesOf(value)).toEqual([
      "2 /statements/0/by/0",
      "2 /statements/0/what",
      "2 /statements/0/in/0/document",
      "2 /statements/1/what",
    ]);
  });

  test("must be of an allowed kind there too", () => {
    const value = aRecordWith({ statements: [aStatement({ id: "stm-x", by: ["per-stored"] })] });
    expect(placesOf(value, { known: () => "Thing" })).toEqual(["2 /statements/2/by/0"]);
  });

  test("has its statements there", () => {
    expect(placesOf(aRecordWith({ claims: [aClaim({ id: "clm-stored" })] }), { known })).toEqual([]);
  });
});

describe("a text at hand", () => {
  const text = "🌉 Bru\u0308cke";
  const anchor = { document: "doc-courier", exact: "Brücke", start: 2, end: 9 } as const;
  const value = aRecord({ statements: [aStatement({ in: [anchor, anchor] })] });

  test("keeps its own form, and the quotation is compared in normal form", () => {
    expect(placesOf(value, { textOf: () => text })).toEqual([]);
    expect(placesOf(value, { textOf: () => text.normalize("NFC") })).toEqual([
      "7 /statements/0/in/0/end",
      "7 /statements/0/in/1/end",
    ]);
  });

  test("is asked for once a document", () => {
    const asked: string[] = [];
    validateRecord(value, { textOf: (id) => void asked.push(id) });
    expect(asked).toEqual(["doc-courier"]);
  });
});
