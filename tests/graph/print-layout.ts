import { layout } from "../../src/graph/layout.ts";
import { sampleGraph } from "./sample-graph.ts";

/** Run as a process of its own: prints the positions of the sample graph, built in the order named. */
process.stdout.write(JSON.stringify([...layout(sampleGraph(120, process.argv[2] === "backwards"))]));
