import { address, go } from "../state/address-state.ts";
import { texts } from "../state/texts.ts";
import { firstDay, lastDay } from "../view-model/days.ts";

/** First and last day. What the address gives as a month or a year stands here as its first or last day. */
export function DayFilter() {
  const { days } = texts().filters;
  const { from, to } = address.value;
  return (
    <fieldset class="field days">
      <legend>{days.title}</legend>
      <input
        type="date"
        aria-label={days.from}
        title={days.from}
        value={from === undefined ? "" : firstDay(from)}
        max={to === undefined ? undefined : lastDay(to)}
        onChange={({ currentTarget: { value } }) => go({ from: value || undefined })}
      />
      <span aria-hidden="true">–</span>
      <input
        type="date"
        aria-label={days.to}
        title={days.to}
        value={to === undefined ? "" : lastDay(to)}
        min={from === undefined ? undefined : firstDay(from)}
        onChange={({ currentTarget: { value } }) => go({ to: value || undefined })}
      />
    </fieldset>
  );
}
