import { useLayoutEffect, useRef } from "preact/hooks";
import { KEYS, keysShown, PICTURE_KEYS } from "../state/keys.ts";

export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = keysShown.value;
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  const close = (): void => {
    keysShown.value = false;
  };
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">Keys</h2>
      <KeyList title="Anywhere" keys={KEYS} />
      <KeyList title="In the picture" keys={PICTURE_KEYS} />
      <button type="button" class="tool-button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}

interface KeyListProps {
  readonly title: string;
  readonly keys: readonly { readonly key: string; readonly words: string }[];
}

function KeyList({ title, keys }: KeyListProps) {
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {keys.map(({ key, words }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
