import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId } from "preact/hooks";

export interface Option {
  readonly key: string;
  readonly class?: string;
  readonly content: ComponentChildren;
  readonly take: () => void;
}

interface ComboboxProps {
  readonly id?: string;
  readonly label: string;
  readonly placeholder: string;
  /** What stands in the field while nobody types. */
  readonly words: string;
  readonly options: readonly Option[];
  /** What the list says above its options: that it waits, that nothing was found. */
  readonly note?: ComponentChildren;
  readonly onType: (words: string) => void;
  /** Enter without a choice. */
  readonly onEnter: (words: string) => void;
}

/** A field with a list of suggestions below, as the ARIA practices describe it; the focus stays in the field. */
export function Combobox({ id, label, placeholder, words, options, note, onType, onEnter }: ComboboxProps) {
  const list = useId();
  const typed = useSignal(words);
  const open = useSignal(false);
  const active = useSignal(-1);
  useEffect(() => {
    typed.value = words;
  }, [words]);
  const close = (): void => {
    open.value = false;
    active.value = -1;
  };
  const take = (option: Option): void => {
    close();
    typed.value = words;
    option.take();
  };
  const shown = open.value && typed.value.trim() !== "";

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      open.value = true;
      const step = event.key === "ArrowDown" ? 1 : -1;
      const places = options.length + 1;
      active.value = ((active.value + 1 + step + places) % places) - 1;
      document.getElementById(`${list}-${active.value}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      event.preventDefault();
      const option = options[active.value];
      if (option) take(option);
      else {
        close();
        onEnter(typed.value);
      }
    } else if (event.key === "Escape" && open.value && typed.value !== "") {
      // The first Escape closes the list, the next one whatever stands around it.
      event.stopPropagation();
      event.preventDefault();
      close();
    }
  };

  return (
    <div class="combobox" onFocusOut={(event) => leaves(event) && close()}>
      <input
        id={id}
        type="search"
        list={undefined}
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && options[active.value] ? `${list}-${active.value}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={typed.value}
        onInput={({ currentTarget: { value } }) => {
          typed.value = value;
          open.value = true;
          active.value = -1;
          onType(value);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => {
          open.value = true;
        }}
      />
      <div class="drop hits" hidden={!shown}>
        {note}
        <ul id={list} role="listbox" aria-label={label}>
          {shown &&
            options.map((option, index) => (
              <li
                key={option.key}
                id={`${list}-${index}`}
                role="option"
                class={`hit ${option.class ?? ""}`}
                aria-selected={active.value === index}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => take(option)}
              >
                {option.content}
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
}

function leaves(event: FocusEvent): boolean {
  const { currentTarget, relatedTarget } = event;
  return (
    currentTarget instanceof Node && !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
  );
}
