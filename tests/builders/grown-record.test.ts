import { describe, expect, it } from "vitest";
import { simpleGraph } from "../../src/graph/simple-graph.ts";
import { validateRecord } from "../../src/model/validate-record.ts";
import { grownRecord } from "./grown-record.ts";

describe("a grown record", () => {
  it.each([
    { nodes: 60, edges: 60 },
    { nodes: 300, edges: 450 },
    { nodes: 1000, edges: 3000 },
  ])("of $nodes nodes and $edges edges is valid, and just so big in the simple view", (size) => {
    const { record, texts } = grownRecord(size);
    const textOf = (document: string): string | undefined => {
      const file = record.documents.find(({ id }) => id === document)?.textFile;
      return file === undefined ? undefined : texts.get(file);
    };
    expect(validateRecord(record, { textOf }).problems).toEqual([]);
    const graph = simpleGraph(record);
    expect([graph.order, graph.size]).toEqual([size.nodes, size.edges]);
  });

  it("is the same every time", () => {
    const size = { nodes: 60, edges: 100 };
    expect(grownRecord(size)).toEqual(grownRecord(size));
  });
});
