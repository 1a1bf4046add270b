import { describe, expect, it } from "vitest";
import { alongLine } from "../../src/picture/bends.ts";
import { placeOf } from "../../src/picture/frame.ts";
import { hitAt } from "../../src/picture/hit.ts";
import { aFrame, aLook } from "./a-look.ts";

function hit(frame: ReturnType<typeof aFrame>, point: { readonly x: number; readonly y: number }) {
  return hitAt(frame.look, frame.projection, frame.nodeScale, point);
}

describe("what lies under a point", () => {
  it.each([
    { x: 0.5, y: 0.5, ratio: 1 },
    { x: 0.4, y: 0.6, ratio: 0.3 },
    { x: 0.5, y: 0.5, ratio: 2.5 },
  ])("is the node that is drawn there, seen from $x, $y, $ratio", (camera) => {
    const frame = aFrame(aLook(), camera);
    for (const id of frame.look.scene.nodes.keys()) {
      const place = placeOf(frame, id);
      expect(place && hit(frame, place)).toBe(id);
    }
  });

  it("is the line whose middle is there, straight or bent", () => {
    const frame = aFrame();
    for (const edge of frame.look.scene.edges.values()) {
      const [from, to] = [placeOf(frame, edge.source), placeOf(frame, edge.target)];
      if (!from || !to) throw new Error("no place");
      expect(hit(frame, alongLine(from, to, edge.bend, 0.5)), edge.key).toBe(edge.key);
    }
  });

  it("is nothing far from everything, and nothing that the filters hide", () => {
    const look = aLook({ visible: { nodes: new Set(["per-ada"]), edges: new Set() } });
    const frame = aFrame(look);
    expect(hit(frame, { x: 5, y: 5 })).toBeUndefined();
    const hidden = placeOf(aFrame(), "org-mill");
    expect(hidden && hit(frame, hidden)).toBeUndefined();
  });

  it("is told of 10,000 nodes and 30,000 lines well within a frame", () => {
    const nodes = Array.from({ length: 10_000 }, (_, number) => ({
      key: `clm-${number}`,
      attributes: {
        kind: "Claim" as const,
        label: "",
        size: 1,
        x: number % 100,
        y: Math.floor(number / 100),
      },
    }));
    const edges = Array.from({ length: 30_000 }, (_, number) => ({
      key: `e${number}`,
      source: `clm-${number % 10_000}`,
      target: `clm-${(number * 7 + 13) % 10_000}`,
      attributes: { kind: "about" as const },
    }));
    const frame = aFrame(aLook({}, { nodes, edges }));
    hit(frame, { x: 400, y: 300 });
    const started = performance.now();
    for (let times = 0; times < 20; times += 1) hit(frame, { x: 300 + times, y: 303 });
    expect((performance.now() - started) / 20).toBeLessThan(16);
  });
});
