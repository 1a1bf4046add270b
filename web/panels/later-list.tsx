import type { FunctionComponent } from "preact";
import type { Tab } from "../address/view-address.ts";
import { Later } from "./later.tsx";

const LISTS: Readonly<Record<Exclude<Tab, "claims">, () => Promise<FunctionComponent>>> = {
  speakers: async () => (await import("./evidence-panels.ts")).SpeakerList,
  statements: async () => (await import("./evidence-panels.ts")).StatementList,
};

/** A list that is not the first one. */
export function LaterList({ tab }: { readonly tab: keyof typeof LISTS }) {
  return <Later key={tab} load={LISTS[tab]} props={{}} />;
}
