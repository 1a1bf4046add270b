import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";

interface Answer {
  readonly data: {
    readonly nodes: readonly {
      readonly key: string;
      readonly attributes: {
        readonly x: number;
        readonly y: number;
        readonly size: number;
        readonly label: string;
      };
    }[];
    readonly edges: readonly { readonly key: string; readonly source: string; readonly target: string }[];
  };
}

/** Sigma as its first page of documentation shows it: default programs, default settings, positions given. */
const from = new URLSearchParams(location.search).get("graph") ?? "";
const { data } = (await (await fetch(from)).json()) as Answer;
const graph = new MultiDirectedGraph();
for (const { key, attributes } of data.nodes) {
  const { x, y, size, label } = attributes;
  graph.addNode(key, { x, y, size, label, color: "#557788" });
}
for (const { key, source, target } of data.edges)
  graph.addEdgeWithKey(key, source, target, { color: "#bbbbbb" });
const container = document.getElementById("graph");
if (container) {
  const sigma = new Sigma(graph, container);
  let frames = 0;
  sigma.on("afterRender", () => {
    frames += 1;
  });
  const view = {
    ready: true,
    get frames() {
      return frames;
    },
    lookAt: (place: { readonly x: number; readonly y: number; readonly ratio: number }) => {
      sigma.getCamera().setState({ ...place, angle: 0 });
    },
  };
  Object.assign(window, { __view: view });
}
