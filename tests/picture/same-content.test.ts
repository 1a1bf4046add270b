import { describe, expect, it } from "vitest";
import { batchesOf } from "../../src/picture/batches.ts";
import { lineOf } from "../../src/picture/line.ts";
import { shapeOf } from "../../src/picture/shape.ts";
import { estimateWidth } from "../../src/picture/svg/estimate-width.ts";
import { writeSvg } from "../../src/picture/svg/write-svg.ts";
import { aFrame, aLook, aSelection } from "./a-look.ts";
import { SVG_WORDS } from "./svg-words.ts";

const LOOKS = [
  ["everything", aLook()],
  ["a selected claim", aSelection("clm-flour")],
  ["a selected statement", aSelection("stm-2")],
  [
    "what a filter leaves",
    aLook({ visible: { nodes: new Set(["per-ada", "clm-flour"]), edges: new Set(["stm-2"]) } }),
  ],
] as const;

describe.each(LOOKS)("the picture of %s", (_, look) => {
  it("holds for the canvas, which draws by the batch, the very nodes and lines of the look", () => {
    const { shapes, lines } = batchesOf(look);
    const [nodes, edges] = [[...look.scene.nodes.values()], [...look.scene.edges.values()]];
    const drawn = shapes.flatMap(({ shape, nodes: numbers }) =>
      numbers.map((number) => {
        const node = nodes[number];
        if (!node) throw new Error("no such node");
        return [
          node.id,
          { ...shape, sides: undefined },
          { ...shapeOf(look, node), sides: undefined },
        ] as const;
      }),
    );
    expect(new Set(drawn.map(([id]) => id))).toEqual(look.visible.nodes);
    for (const [, batch, alone] of drawn) expect(batch).toEqual(alone);
    const strokes = lines.flatMap(({ line, edges: numbers }) =>
      numbers.map((number) => {
        const edge = edges[number];
        if (!edge) throw new Error("no such edge");
        return [edge.key, line, lineOf(look, edge)] as const;
      }),
    );
    expect(new Set(strokes.map(([key]) => key))).toEqual(look.visible.edges);
    for (const [, batch, alone] of strokes) expect(batch).toEqual(alone);
  });

  it("holds for the SVG every node by its name, and every line", () => {
    const svg = writeSvg(aFrame(look), { ...SVG_WORDS, legend: undefined }, estimateWidth);
    const names = [...svg.matchAll(/<g><title>([^<]*)<\/title>/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(look.visible.nodes);
    for (const key of look.visible.edges) {
      const edge = look.scene.edges.get(key);
      if (edge) expect(svg, key).toContain(`stroke="${lineOf(look, edge).colour}"`);
    }
    expect([...svg.matchAll(/<g opacity=/g)]).toHaveLength(
      [...look.visible.edges].filter((key) => {
        const edge = look.scene.edges.get(key);
        return edge && lineOf(look, edge).faded;
      }).length,
    );
  });
});
