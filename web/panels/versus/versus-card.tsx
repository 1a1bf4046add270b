import type { PlacedStatement } from "../../view-model/versus-rows.ts";
import { address } from "../../state/address-state.ts";
import { hovered } from "../../state/pointing.ts";
import { texts } from "../../state/texts.ts";
import { Names } from "../name.tsx";
import { Quote } from "../quote.tsx";
import { Circumstances, lighting, Roles, StatementTools } from "../statement-parts.tsx";

/** One statement of a side: who, as what, when, in which words, through whom, where. */
export function VersusCard({ placed }: { readonly placed: PlacedStatement }) {
  const { vocabulary } = texts();
  const { statement, row } = placed;
  const { id, act, side, evidence } = statement;
  const classes = ["versus-card"];
  if (address.value.select === id) classes.push("is-selected");
  if (hovered.value === id) classes.push("is-pointed");
  return (
    <li class={classes.join(" ")} {...(row > 0 && { style: { "--row": row } })} {...lighting(id)}>
      <p class="speaker-line">
        <Names of={statement.speakers} />{" "}
        <span class={`act act-${side}`} title={vocabulary.acts[act].meaning}>
          {vocabulary.acts[act].label}
        </span>
      </p>
      <Roles statement={statement} />
      <Day placed={placed} />
      <Circumstances statement={statement} />
      {evidence.map((place) => (
        <Quote key={`${place.document}-${place.start}`} statement={statement} evidence={place} whole />
      ))}
      <StatementTools statement={statement} />
    </li>
  );
}

/** When it was said, or, where nobody tells, when the document was published. */
function Day({ placed: { day, isSaid } }: { readonly placed: PlacedStatement }) {
  const { grammar, versus } = texts();
  if (day === undefined) return <p class="versus-day">{versus.noDate}</p>;
  const words = grammar.date(day);
  return (
    <p class="versus-day">
      <time dateTime={day}>{isSaid ? versus.said(words) : versus.published(words)}</time>
    </p>
  );
}
