import type { Format } from "./format.ts";

/**
 * What `graph.import` of graphology takes. The full view is lossless: readGraphology makes the record of it again.
 */
export const graphology: Format = {
  name: "graphology",
  title: "Graphology (JSON)",
  extension: "json",
  mediaType: "application/json",
  options: {},
  write: ({ graph, view, meta: { rev, at, description } }) => {
    // graph.export() leaves out what is the default for a class, in an order that is its own business.
    const serialized = {
      attributes: { view, rev, at, description },
      options: { type: "directed", multi: true, allowSelfLoops: true },
      nodes: graph.mapNodes((key, attributes) => ({ key, attributes })),
      edges: graph.mapEdges((key, attributes, source, target) => ({ key, source, target, attributes })),
    };
    return `${JSON.stringify(serialized, undefined, 2)}\n`;
  },
};
