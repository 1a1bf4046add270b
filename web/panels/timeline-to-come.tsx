import { statements } from "../state/record-state.ts";

/** Keeps the room of the strip, so that the picture does not change its size when it comes. */
export function TimelineToCome() {
  const { rows = [], total = 0 } = statements.value.data ?? {};
  const days = new Set(rows.flatMap(({ said }) => said ?? []));
  const areAllHere = rows.length >= total;
  if (areAllHere && days.size === 0) return null;
  if (areAllHere && days.size === 1) return <p class="timeline is-single">{"\u00A0"}</p>;
  return (
    <div class="timeline" aria-hidden="true">
      <p class="timeline-words" />
      <div class="timeline-strip" />
      <p class="timeline-ends">{"\u00A0"}</p>
    </div>
  );
}
