import type { FunctionComponent } from "preact";
import type { Middle } from "../address/view-address.ts";
import { address } from "../state/address-state.ts";
import { pageTexts } from "../state/texts.ts";
import { Later } from "./later.tsx";
import { MiddleSwitch } from "./middle-switch.tsx";

const loadTable = async (): Promise<FunctionComponent> => (await import("./node-table.tsx")).NodeTable;

const VIEWS: Readonly<Record<Exclude<Middle, "picture">, () => Promise<FunctionComponent>>> = {
  versus: async () => (await import("./versus/versus-view.tsx")).VersusView,
  table: loadTable,
};

/** What stands in the middle instead of the picture. */
export function MiddlePane() {
  const { middle } = address.value;
  if (middle === "picture") return null;
  const { frame } = pageTexts();
  return (
    <section class="pane graph-pane middle-pane" aria-label={frame.middles[middle]}>
      <div class="picture-head">
        <MiddleSwitch />
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={frame.middles[middle]}>
        <Later key={middle} load={VIEWS[middle]} props={{}} />
      </div>
    </section>
  );
}
