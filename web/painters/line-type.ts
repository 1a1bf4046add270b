import { lineForm } from "../../src/picture/line-forms.ts";
import type { SceneEdge } from "../../src/picture/scene.ts";

/** How many corners a line needs: a hair has no heads, a straight line no bend. Every line would pay for the dearest. */
export const LINE_TYPES = {
  hair: { steps: 1, heads: 0 },
  straight: { steps: 1, heads: 2 },
  bent: { steps: 12, heads: 2 },
};
export type LineType = keyof typeof LINE_TYPES;

export function lineType({ kind, stance, bend }: SceneEdge): LineType {
  if (bend !== 0) return "bent";
  const { head, tail } = lineForm(kind, stance);
  return head === "none" && tail === "none" ? "hair" : "straight";
}
