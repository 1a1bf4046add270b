import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnGraph } from "../../src/graph/drawn-graph.ts";
import { fullGraph } from "../../src/graph/full-graph.ts";
import { recordOf } from "../../src/graph/record-of-graph.ts";
import { canonicalRecord, recordText } from "../../src/model/canonical.ts";
import { Record as HearsayRecord } from "../../src/model/record.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { arbitraryRecord } from "./arbitrary-record.ts";

describe("recordOf", () => {
  it("gives back the text of any record that became a full graph", () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(recordText(recordOf(fullGraph(record)))).toBe(recordText(record));
      }),
    );
  });

  it("gives back a record that uses every part", () => {
    expect(recordOf(fullGraph(aFullRecord()))).toEqual(canonicalRecord(aFullRecord()));
  });

  it("gives back the article's record", () => {
    const text = readFileSync(new URL("../../graph-data/karabakh-ceasefire.json", import.meta.url), "utf8");
    const record = HearsayRecord.parse(JSON.parse(text));
    expect(recordText(recordOf(fullGraph(record)))).toBe(recordText(record));
  });

  it("leaves out what was only drawn", () => {
    expect(recordOf(drawnGraph(fullGraph(aFullRecord()), new Map()))).toEqual(canonicalRecord(aFullRecord()));
  });
});
