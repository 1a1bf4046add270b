import { useSignal } from "@preact/signals";
import { announce } from "../state/announcing.ts";
import { texts } from "../state/texts.ts";

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
}

/** Puts a text on the clipboard and says so; where the browser forbids it, shows the text for copying by hand. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { frame } = texts();
  const shown = useSignal<"copied" | "byHand" | undefined>(undefined);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      shown.value = "copied";
      announce(frame.copied);
    } catch {
      shown.value = "byHand";
    }
  };
  return (
    <>
      <button type="button" class="quiet-button" onClick={() => void copy()}>
        {shown.value === "copied" ? frame.copied : label}
      </button>
      {shown.value === "byHand" && (
        <textarea class="by-hand" readOnly aria-label={frame.copyByHand} rows={4} value={text()} />
      )}
    </>
  );
}
