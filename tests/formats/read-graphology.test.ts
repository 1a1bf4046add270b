import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportText, formatNamed } from "../../src/formats/index.ts";
import { isGraphology, readGraphology, recordFromGraphology } from "../../src/formats/read-graphology.ts";
import { withoutWithheldWords } from "../../src/formats/without-withheld-words.ts";
import { AppError } from "../../src/model/errors.ts";
import type { Record as HearsayRecord } from "../../src/model/record.ts";
import { recordText } from "../../src/model/canonical.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { arbitraryRecord } from "../graph/arbitrary-record.ts";
import { aNastyRecord, aSource } from "./sample-source.ts";

const GRAPHOLOGY = formatNamed("graphology");

function readBack(record: HearsayRecord): string {
  return recordText(readGraphology(exportText(GRAPHOLOGY, aSource(record))) as HearsayRecord);
}

interface Serialized {
  attributes: { view: string };
  nodes: { key: string; attributes: object }[];
  edges: { key: string; source: string; target: string; attributes: object }[];
}

/** The full record as parsed JSON, changed. */
function changed(change: (graph: Serialized) => void): unknown {
  const graph = JSON.parse(exportText(GRAPHOLOGY, aSource(aFullRecord()))) as Serialized;
  change(graph);
  return graph;
}

describe("readGraphology", () => {
  it("gives back any record that was exported, but for words that are withheld", () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(readBack(record)).toBe(recordText(withoutWithheldWords(record)));
      }),
      { numRuns: 50 },
    );
  });

  it("gives back nasty strings unchanged", () => {
    expect(readBack(aNastyRecord())).toBe(recordText(aNastyRecord()));
  });

  it.each<[string, string, (graph: Serialized) => void]>([
    ["the simple view", "export the full view", (graph) => (graph.attributes.view = "simple")],
    ["a node twice", "/nodes/1/key", (graph) => graph.nodes.splice(1, 0, ...graph.nodes.slice(0, 1))],
    ["an edge twice", "/edges/1/key", (graph) => graph.edges.splice(1, 0, ...graph.edges.slice(0, 1))],
    [
      "a loose end",
      "there is no node clm-nowhere",
      ({ edges: [edge] }) => edge && (edge.target = "clm-nowhere"),
    ],
    [
      "a kind nobody knows",
      "/nodes/0/attributes/kind",
      ({ nodes: [node] }) => node && (node.attributes = { kind: "Cat" }),
    ],
    [
      "an edge of the wrong kind",
      "has no place in a record",
      ({ edges }) => {
        const act = edges.find(({ key }) => key.startsWith("denies:"));
        if (act) act.attributes = { kind: "asserts" };
      },
    ],
  ])("refuses %s and says where", (_, message, change) => {
    const read = () => recordFromGraphology(changed(change));
    expect(read).toThrow(AppError);
    expect(read).toThrow(message);
  });

  it.each([["{"], ["[]"], ["null"], ['{"nodes":[],"edges":{}}']])("refuses %j", (text) => {
    expect(() => readGraphology(text)).toThrow(AppError);
  });
});

it.each([
  [{ nodes: [], edges: [] }, true],
  [{ format: "hearsay/1" }, false],
  [null, false],
  ["nodes", false],
])("isGraphology says of %j: %s", (value, answer) => {
  expect(isGraphology(value)).toBe(answer);
});
