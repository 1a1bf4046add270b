import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface DisclosureProps {
  readonly label: ComponentChildren;
  readonly class: string;
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button that opens a panel below itself. Escape and a click elsewhere close it. */
export function Disclosure({ label, class: name, children }: DisclosureProps) {
  const open = useSignal(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    open.value = false;
  };
  useEffect(() => {
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close();
    };
    addEventListener("pointerdown", outside);
    return () => removeEventListener("pointerdown", outside);
  }, []);
  return (
    <div
      class={`disclosure ${name}`}
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open.value) return;
        event.stopPropagation();
        close();
        button.current?.focus();
      }}
    >
      <button
        type="button"
        ref={button}
        class="tool-button"
        aria-expanded={open.value}
        aria-controls={open.value ? id : undefined}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {label}
        <span class="caret" aria-hidden="true" />
      </button>
      {open.value && (
        <div class="drop" id={id}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
