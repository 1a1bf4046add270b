import type { Look } from "../../src/picture/look.ts";
import { palette } from "../../src/picture/palette.ts";
import type { Frame } from "../../src/picture/frame.ts";
import { projectionOf, WHOLE, type Camera } from "../../src/picture/camera.ts";
import { litBy } from "../../src/picture/lit.ts";
import { nodeScale } from "../../src/picture/node-scale.ts";
import { sceneIndex } from "../../src/picture/scene-index.ts";
import { sceneOf } from "../../src/picture/scene.ts";
import type { DrawnEdge, DrawnNode, Drawing } from "../../src/graph/drawing.ts";

const AT = { subtype: "", size: 2 };

/** Three speakers around a contested claim, a proposal, an accusation, and two lines between the same two. */
export function aDrawing(names: Readonly<Record<string, string>> = {}): Drawing {
  const node = (key: string, kind: DrawnNode["kind"], x: number, y: number, more = {}) => ({
    key,
    attributes: { ...AT, kind, label: names[key] ?? key, x, y, ...more },
  });
  const edge = (key: string, source: string, target: string, attributes: DrawnEdge) => ({
    key,
    source,
    target,
    attributes,
  });
  return {
    nodes: [
      node("org-mill", "Organization", -4, 2),
      node("per-ada", "Person", 4, 2),
      node("per-ben", "Person", 0, -3, { state: "proposed" }),
      node("clm-flour", "Claim", 0, 1, { standing: "contested", for: 1, against: 1, open: 0, size: 3 }),
      node("clm-lone", "Claim", 3, -2, { standing: "affirmed", for: 1, against: 0, open: 0 }),
    ],
    edges: [
      edge("stm-1", "org-mill", "clm-flour", { kind: "asserts", stance: "for", statement: "stm-1" }),
      edge("stm-2", "per-ada", "clm-flour", { kind: "denies", stance: "against", statement: "stm-2" }),
      edge("stm-3", "per-ben", "clm-lone", {
        kind: "asserts",
        stance: "for",
        statement: "stm-3",
        state: "proposed",
      }),
      edge("e1", "per-ada", "org-mill", { kind: "memberOf" }),
      edge("e2", "org-mill", "per-ada", { kind: "against" }),
    ],
  };
}

export function aLook(part: Partial<Look> = {}, drawing: Drawing = aDrawing()): Look {
  const scene = part.scene ?? sceneOf(drawing);
  return {
    scene,
    visible: { nodes: new Set(scene.nodes.keys()), edges: new Set(scene.edges.keys()) },
    lit: undefined,
    selected: undefined,
    hovered: undefined,
    communities: [],
    palette: palette(false),
    nameOf: (id) => scene.nodes.get(id)?.label ?? id,
    ...part,
  };
}

/** The look with something selected, and so lit. */
export function aSelection(id: string): Look {
  const look = aLook();
  return { ...look, selected: id, lit: litBy(look.scene, look.visible, id) };
}

export function aFrame(
  look: Look = aLook(),
  camera: Camera = WHOLE,
  size = { width: 800, height: 600 },
): Frame {
  return {
    look,
    projection: projectionOf(sceneIndex(look.scene).extent, size, camera),
    nodeScale: nodeScale(look.scene.nodes.size, size),
    moving: false,
  };
}
