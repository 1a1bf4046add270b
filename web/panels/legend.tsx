import { KINDS, KIND_NAMES } from "../../src/vocabulary/kinds.ts";
import { STANCES, STANCE_NAMES } from "../../src/vocabulary/stances.ts";
import { EDGE_KINDS } from "../../src/vocabulary/edge-kinds.ts";
import { scene } from "../state/picture-state.ts";
import { lineForm, stanceForm } from "../view-model/line-forms.ts";
import { LineSample } from "./line-sample.tsx";
import { ShapeSample } from "./shape-sample.tsx";
import { SideRing } from "./side-ring.tsx";

/** What the forms and lines of this picture mean; only what is in it. */
export function Legend() {
  const nodes = [...(scene.value?.nodes.values() ?? [])];
  const edges = [...(scene.value?.edges.values() ?? [])];
  const kinds = new Set(nodes.map((node) => node.kind));
  const stances = new Set(edges.map((edge) => edge.stance));
  const opposed = edges.some((edge) => edge.kind === "contradicts");
  return (
    <div class="legend" role="group" aria-label="Legend">
      <ul>
        {KIND_NAMES.filter((kind) => kinds.has(kind)).map((kind) => (
          <li key={kind}>
            {kind === "Claim" ? <SideRing for={1} against={1} open={0} /> : <ShapeSample kind={kind} />}
            {kind === "Claim" ? "claim, ringed by its sides" : KINDS[kind].label}
          </li>
        ))}
        {opposed && (
          <li>
            <LineSample form={lineForm("contradicts", undefined)} tint="against" />
            {EDGE_KINDS.contradicts.label}
          </li>
        )}
      </ul>
      <ul>
        {STANCE_NAMES.filter((stance) => stances.has(stance)).map((stance) => (
          <li key={stance}>
            <LineSample form={stanceForm(stance)} tint={stance} />
            {STANCES[stance].meaning}
          </li>
        ))}
      </ul>
    </div>
  );
}
