import { stanceForm } from "../../../src/picture/line-forms.ts";
import { texts } from "../../state/texts.ts";
import type { PlacedStatement } from "../../view-model/versus-rows.ts";
import { LineSample } from "../line-sample.tsx";
import { VersusCard } from "./versus-card.tsx";

interface VersusSideProps {
  readonly stance: "for" | "against";
  readonly placed: readonly PlacedStatement[];
  /** Lines that both sides share. */
  readonly rows: number;
}

/** One side: its word, its line as the picture draws it, and its statements on the lines of both sides. */
export function VersusSide({ stance, placed, rows }: VersusSideProps) {
  const { reading } = texts();
  const id = `versus-${stance}`;
  return (
    <section class={`side side-${stance} versus-side`} aria-labelledby={id} style={{ "--rows": rows }}>
      <h3 class={`side-title stance-${stance}`} id={id}>
        {reading.sides[stance]} <span class="number">{placed.length}</span>
        <LineSample form={stanceForm(stance)} tint={stance} />
      </h3>
      {placed.length === 0 ? (
        <p class="nobody">{reading.nobodyHere}</p>
      ) : (
        <ul class="versus-list">
          {placed.map((one) => (
            <VersusCard key={one.statement.id} placed={one} />
          ))}
        </ul>
      )}
    </section>
  );
}
