import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullGraph } from "../../src/graph/full-graph.ts";
import { strayEdges } from "../../src/graph/stray-edges.ts";
import type { EdgeKind } from "../../src/vocabulary/edge-kinds.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { arbitraryRecord } from "./arbitrary-record.ts";

describe("strayEdges", () => {
  it("finds none in a graph made of a record", () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(strayEdges(fullGraph(record))).toEqual([]);
      }),
    );
  });

  it.each<[string, string, string, EdgeKind]>([
    ["no such edge leaves a person", "per-mira-holt", "org-northland", "by"],
    ["the act is another", "stm-northland-asserts", "clm-closed", "denies"],
    ["there is one already", "stm-northland-asserts", "clm-open", "asserts"],
    ["a document has one publisher", "doc-courier", "org-northland", "publishedBy"],
  ])("finds an edge that has no field because %s", (_, from, to, kind) => {
    const graph = fullGraph(aFullRecord());
    graph.addEdgeWithKey("zzz", from, to, { kind });
    expect(strayEdges(graph)).toEqual(["zzz"]);
  });
});
