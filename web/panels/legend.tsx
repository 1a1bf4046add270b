import { legendEntries } from "../../src/picture/legend-entries.ts";
import { lineForm, stanceForm } from "../../src/picture/line-forms.ts";
import { edgeWord } from "../state/edge-word.ts";
import { scene } from "../state/picture-state.ts";
import { pageTexts } from "../state/texts.ts";
import { LineSample } from "./line-sample.tsx";
import { ShapeSample } from "./shape-sample.tsx";
import { SideRing } from "./side-ring.tsx";

/** The class that colours the sample of a line that is no act. */
const TINTS = { contradicts: "against", supports: "for", against: "accused", memberOf: "quiet" } as const;

/** What the forms and lines of this picture mean; only what is in it. */
export function Legend() {
  if (!scene.value || scene.value.nodes.size === 0) return null;
  const { kinds, stances, hollow, structure } = legendEntries(scene.value);
  const { picture, vocabulary } = pageTexts();
  return (
    <div class="legend" role="group" aria-label={picture.legend.label}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            {kind === "Claim" ? <SideRing for={1} against={1} open={0} /> : <ShapeSample kind={kind} />}
            {kind === "Claim" ? picture.legend.claim : vocabulary.kinds[kind].label}
          </li>
        ))}
      </ul>
      <ul>
        {stances.map((stance) => (
          <li key={stance}>
            <LineSample form={stanceForm(stance)} tint={stance} />
            {vocabulary.stances[stance].meaning}
          </li>
        ))}
        {hollow && (
          <li>
            <ShapeSample kind="Statement" hollow />
            <LineSample form={stanceForm("relay")} tint="relay" hollow />
            {picture.legend.hollow(picture.proposal)}
          </li>
        )}
        {structure.map((kind) => (
          <li key={kind}>
            <LineSample form={lineForm(kind, undefined)} tint={TINTS[kind]} />
            {edgeWord({ kind })}
          </li>
        ))}
      </ul>
    </div>
  );
}
