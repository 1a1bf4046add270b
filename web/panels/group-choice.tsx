import { GROUPINGS } from "../address/view-address.ts";
import { go } from "../state/address-state.ts";
import { groupedBy, grouping } from "../state/grouping.ts";
import { pageTexts } from "../state/texts.ts";

/** How the nodes of the picture are put together. */
export function GroupChoice() {
  const { grouping: said } = pageTexts();
  const choose = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLSelectElement)) return;
    const { value } = event.currentTarget;
    const group = GROUPINGS.find((one) => one === value);
    if (group !== undefined) go(groupedBy(group));
  };
  return (
    <select
      class="group-choice"
      aria-label={said.group}
      title={said.group}
      value={grouping.value}
      onChange={choose}
    >
      {GROUPINGS.map((one) => (
        <option key={one} value={one}>
          {said.groups[one]}
        </option>
      ))}
    </select>
  );
}
