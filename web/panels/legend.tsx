import { KINDS, KIND_NAMES } from "../../src/vocabulary/kinds.ts";
import { STANCES, STANCE_NAMES } from "../../src/vocabulary/stances.ts";
import { isProposal, PROPOSAL } from "../../src/vocabulary/proposal-words.ts";
import { scene } from "../state/picture-state.ts";
import { lineForm, lineWord, stanceForm } from "../../src/picture/line-forms.ts";
import { LineSample } from "./line-sample.tsx";
import { ShapeSample } from "./shape-sample.tsx";
import { SideRing } from "./side-ring.tsx";

/** Lines that are no acts, and the class that colours their samples. */
const STRUCTURE = [
  { kind: "contradicts", tint: "against" },
  { kind: "against", tint: "accused" },
  { kind: "memberOf", tint: "quiet" },
] as const;

/** What the forms and lines of this picture mean; only what is in it. */
export function Legend() {
  const nodes = [...(scene.value?.nodes.values() ?? [])];
  if (nodes.length === 0) return null;
  const edges = [...(scene.value?.edges.values() ?? [])];
  const kinds = new Set(nodes.map((node) => node.kind));
  const stances = new Set(edges.map((edge) => edge.stance));
  const joined = new Set(edges.map((edge) => edge.kind));
  return (
    <div class="legend" role="group" aria-label="Legend">
      <ul>
        {KIND_NAMES.filter((kind) => kinds.has(kind)).map((kind) => (
          <li key={kind}>
            {kind === "Claim" ? <SideRing for={1} against={1} open={0} /> : <ShapeSample kind={kind} />}
            {kind === "Claim" ? "claim, ringed by its sides" : KINDS[kind].label}
          </li>
        ))}
      </ul>
      <ul>
        {STANCE_NAMES.filter((stance) => stances.has(stance)).map((stance) => (
          <li key={stance}>
            <LineSample form={stanceForm(stance)} tint={stance} />
            {STANCES[stance].meaning}
          </li>
        ))}
        {[...nodes, ...edges].some(isProposal) && (
          <li>
            <ShapeSample kind="Statement" hollow />
            <LineSample form={stanceForm("relay")} tint="relay" hollow />
            hollow: {PROPOSAL.label}, not accepted
          </li>
        )}
        {STRUCTURE.filter(({ kind }) => joined.has(kind)).map(({ kind, tint }) => (
          <li key={kind}>
            <LineSample form={lineForm(kind, undefined)} tint={tint} />
            {lineWord(kind)}
          </li>
        ))}
      </ul>
    </div>
  );
}
