/** The parts of the layout package that its own types leave out: one iteration at a time, over flat matrices. */
declare module "graphology-layout-forceatlas2/iterate.js" {
  export default function iterate(settings: object, nodes: Float32Array, edges: Float32Array): unknown;
}
declare module "graphology-layout-forceatlas2/helpers.js" {
  /** Ten numbers a node, of which the first two are x and y; three an edge. */
  export function graphToByteArrays(
    graph: object,
    weightOf: () => number,
  ): { readonly nodes: Float32Array; readonly edges: Float32Array };
}
declare module "graphology-layout-forceatlas2/defaults.js" {
  const settings: object;
  export default settings;
}
