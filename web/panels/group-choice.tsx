import { GROUPINGS } from "../address/view-address.ts";
import { address, go } from "../state/address-state.ts";
import { texts } from "../state/texts.ts";

/** How the nodes of the picture are put together. */
export function GroupChoice() {
  const { ways } = texts();
  const choose = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLSelectElement)) return;
    const { value } = event.currentTarget;
    const group = GROUPINGS.find((one) => one === value);
    if (group !== undefined) go({ group });
  };
  return (
    <select
      class="group-choice"
      aria-label={ways.group}
      title={ways.group}
      value={address.value.group}
      onChange={choose}
    >
      {GROUPINGS.map((one) => (
        <option key={one} value={one}>
          {ways.groups[one]}
        </option>
      ))}
    </select>
  );
}
