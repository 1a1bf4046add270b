import { GROUPINGS } from "../address/view-address.ts";
import { address, go } from "../state/address-state.ts";
import { pageTexts } from "../state/texts.ts";

/** How the nodes of the picture are put together. */
export function GroupChoice() {
  const { grouping } = pageTexts();
  const choose = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLSelectElement)) return;
    const { value } = event.currentTarget;
    const group = GROUPINGS.find((one) => one === value);
    if (group !== undefined) go({ group });
  };
  return (
    <select
      class="group-choice"
      aria-label={grouping.group}
      title={grouping.group}
      value={address.value.group}
      onChange={choose}
    >
      {GROUPINGS.map((one) => (
        <option key={one} value={one}>
          {grouping.groups[one]}
        </option>
      ))}
    </select>
  );
}
