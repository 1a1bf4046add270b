import type { FunctionComponent } from "preact";
import { address, hrefOf } from "../state/address-state.ts";
import { announcement } from "../state/announcing.ts";
import { panelsWanted } from "../state/panels-wanted.ts";
import { keysShown } from "../state/keys.ts";
import { pageTexts } from "../state/texts.ts";
import { Later } from "./later.tsx";

const loadDrop = async (): Promise<FunctionComponent> => (await import("./evidence-panels.ts")).DropNotice;
const loadKeys = async (): Promise<FunctionComponent> => (await import("./keys-dialog.tsx")).KeysDialog;

/** What stands below the panes or over them, and what only a screen reader hears. */
export function Foot() {
  return (
    <>
      {address.value.embed && (
        <a class="full-view" href={hrefOf({ embed: false })} target="_blank" rel="noopener">
          {pageTexts().frame.fullView}
        </a>
      )}
      {panelsWanted.value && <Later load={loadDrop} props={{}} until={null} />}
      {keysShown.value && <Later load={loadKeys} props={{}} />}
      <p class="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </p>
    </>
  );
}
