import type { Drawing } from "../../../src/graph/drawing.ts";
import { kindOfId } from "../../../src/vocabulary/kinds.ts";

/** A drawing of these nodes, and of an assertion for every pair. */
export function aDrawing(ids: readonly string[], pairs: readonly (readonly [string, string])[]): Drawing {
  return {
    nodes: ids.map((key, index) => ({
      key,
      attributes: { kind: kindOfId(key) ?? "Thing", label: key, x: index, y: 0, size: 1 },
    })),
    edges: pairs.map(([source, target], index) => ({
      key: `stm-${index}`,
      source,
      target,
      attributes: { kind: "asserts", stance: "for", statement: `stm-${index}` },
    })),
  };
}
