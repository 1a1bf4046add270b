import { computed, signal } from "@preact/signals";
import { decodeAddress } from "../address/decode-address.ts";
import { encodeAddress } from "../address/encode-address.ts";
import { firstStep, redone, stepTo, undone, type ViewSteps } from "../view-model/view-steps.ts";
import { address, go, onViewChange } from "./address-state.ts";
import { announce } from "./announcing.ts";
import { pageTexts } from "./texts.ts";

const steps = signal<ViewSteps>(firstStep(encodeAddress(address.peek())));

export const canUndo = computed(() => steps.value.past.length > 0);
export const canRedo = computed(() => steps.value.future.length > 0);

/** Remembers every change of the view from now on, so that it can be taken back. */
export function rememberViews(): void {
  onViewChange((search, how) => {
    steps.value = stepTo(steps.peek(), search, how, performance.now());
  });
}

/** Takes the last change of the view back: filters, selection, camera. */
export function undo(): void {
  const { undone: done, nothingToUndo } = pageTexts().keys.said;
  announce(walk(undone(steps.peek(), performance.now())) ? done : nothingToUndo);
}

export function redo(): void {
  const { redone: done, nothingToRedo } = pageTexts().keys.said;
  announce(walk(redone(steps.peek(), performance.now())) ? done : nothingToRedo);
}

function walk(next: ViewSteps | undefined): boolean {
  if (!next) return false;
  // Before the view changes: then the change is no step of its own.
  steps.value = next;
  go(decodeAddress(next.present));
  return true;
}
