import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { showHintsAgain } from "../state/hints-state.ts";
import { keysShown } from "../state/keys.ts";
import { texts } from "../state/texts.ts";
import {
  CONTROL_KEYS,
  KEYS,
  PICTURE_KEYS,
  type KeyAction,
  type PictureKeyAction,
} from "../view-model/key-list.ts";

/** Every key, from the same lists that the keys themselves are read from. */
export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const { keys, frame } = texts();
  const names = Object.keys(KEYS) as readonly KeyAction[]; // the type says which keys there are
  const pictureNames = Object.keys(PICTURE_KEYS) as readonly PictureKeyAction[];
  const control: Readonly<Partial<Record<KeyAction, readonly string[]>>> = CONTROL_KEYS;
  return (
    <dialog
      ref={dialog}
      class="keys"
      aria-labelledby="keys-title"
      onClose={() => {
        keysShown.value = false;
      }}
    >
      <h2 id="keys-title">{keys.title}</h2>
      <h3>{keys.anywhere}</h3>
      <dl>
        {names.map((name) => (
          <Line key={name} words={keys.does[name]}>
            {KEYS[name].map((key) => (
              <Cap key={key} name={key} />
            ))}
            {control[name]?.slice(0, 1).map((key) => (
              <span key={key} class="chord">
                {keys.or} <kbd>{keys.control}</kbd> <Cap name={key} />
              </span>
            ))}
          </Line>
        ))}
      </dl>
      <h3>{keys.inThePicture}</h3>
      <dl>
        {pictureNames.map((name) => (
          <Line key={name} words={keys.picture[name]}>
            {PICTURE_KEYS[name].map((key) => (
              <Cap key={key} name={key} />
            ))}
          </Line>
        ))}
      </dl>
      <div class="keys-buttons">
        <button type="button" class="tool-button" onClick={() => dialog.current?.close()}>
          {keys.close}
        </button>
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            showHintsAgain();
            dialog.current?.close();
          }}
        >
          {frame.hints.again}
        </button>
      </div>
    </dialog>
  );
}

function Line({ words, children }: { readonly words: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd>{words}</dd>
    </div>
  );
}

/** What is printed on the key, or told to be pressed. */
function Cap({ name }: { readonly name: string }) {
  const cap = texts().keys.caps[name] ?? name.toLocaleUpperCase();
  return (
    <>
      {cap.split(" ").map((part) => (
        <kbd key={part}>{part}</kbd>
      ))}{" "}
    </>
  );
}
