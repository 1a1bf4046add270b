import type { PathStep } from "../../src/queries/answers.ts";
import { lineForm } from "../../src/picture/line-forms.ts";
import { scene } from "../state/picture-state.ts";
import { hovered } from "../state/pointing.ts";
import { selectHref } from "../state/selecting.ts";
import { texts } from "../state/texts.ts";
import { LineSample } from "./line-sample.tsx";
import { Name } from "./name.tsx";

/** A way through the graph, a step a line: each name, and between two names what joins them. */
export function Way({ steps }: { readonly steps: readonly PathStep[] }) {
  return (
    <ol class="way-steps">
      {steps.map((step) => (
        <li key={step.node.id}>
          {step.edge && <Joint edge={step.edge} />}
          <p class="way-node">
            <Name of={step.node} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The line between two nodes: its form, its direction, its word, which leads to the statement it stands for. */
function Joint({ edge: { kind, key, forward } }: { readonly edge: NonNullable<PathStep["edge"]> }) {
  const { ways, vocabulary } = texts();
  const drawn = scene.value?.edges.get(key);
  const statement = drawn?.statement ?? (key.startsWith("stm-") ? key.split(":")[0] : undefined);
  const word = vocabulary.edges[kind].label;
  return (
    <p
      class={`way-joint stance-${drawn?.stance ?? "none"}`}
      onPointerEnter={() => {
        hovered.value = key;
      }}
      onPointerLeave={() => {
        hovered.value = undefined;
      }}
    >
      <WayArrow back={!forward} />
      {!forward && <span class="visually-hidden">{ways.backwards}</span>}
      {statement === undefined ? word : <a href={selectHref(statement)}>{word}</a>}
      <LineSample form={lineForm(kind, drawn?.stance)} tint={drawn?.stance ?? "quiet"} />
    </p>
  );
}

/** Drawn, because not every system has letters for arrows: down where the line is read in its direction, else up. */
function WayArrow({ back }: { readonly back: boolean }) {
  return (
    <svg class="way-arrow" width="9" height="15" viewBox="0 0 9 15" aria-hidden="true">
      <path d={back ? "M4.5 14V2M1 5.5 4.5 2 8 5.5" : "M4.5 1v12M1 9.5 4.5 13 8 9.5"} />
    </svg>
  );
}
