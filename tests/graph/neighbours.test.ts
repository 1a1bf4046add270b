import { describe, expect, it } from "vitest";
import { fullGraph } from "../../src/graph/full-graph.ts";
import { neighbours } from "../../src/graph/neighbours.ts";
import { aRecord } from "../builders/record.ts";

const GRAPH = fullGraph(aRecord());

describe("neighbours", () => {
  it("lists what an edge away is, the most connected first, then by id", () => {
    expect(neighbours(GRAPH, "clm-closed", { depth: 1, limit: 10 })).toEqual({
      nodes: ["stm-northland-asserts", "stm-southland-denies", "org-southland", "thg-bridge"],
      total: 4,
    });
  });

  it("lists what is two edges away after what is nearer", () => {
    expect(neighbours(GRAPH, "clm-closed", { depth: 2, limit: 10 })).toEqual({
      nodes: [
        "stm-northland-asserts",
        "stm-southland-denies",
        "org-southland",
        "thg-bridge",
        "doc-courier",
        "org-northland",
      ],
      total: 6,
    });
  });

  it("counts beyond the limit", () => {
    expect(neighbours(GRAPH, "clm-closed", { depth: 1, limit: 1 })).toEqual({
      nodes: ["stm-northland-asserts"],
      total: 4,
    });
  });

  it("keeps the kinds asked for, but walks through all", () => {
    expect(neighbours(GRAPH, "clm-closed", { depth: 2, limit: 10, kinds: ["Document"] })).toEqual({
      nodes: ["doc-courier"],
      total: 1,
    });
  });

  it("knows none of a node that is not there", () => {
    expect(neighbours(GRAPH, "clm-nowhere", { depth: 1, limit: 10 })).toEqual({ nodes: [], total: 0 });
  });
});
