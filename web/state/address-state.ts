import { computed, signal } from "@preact/signals";
import { decodeAddress } from "../address/decode-address.ts";
import { encodeAddress } from "../address/encode-address.ts";
import type { ViewAddress } from "../address/view-address.ts";

/** The view: the one thing that decides what is shown. It is what the address bar says. */
export const address = signal<ViewAddress>(decodeAddress(globalThis.location?.search ?? ""));

export const selected = computed(() => address.value.select);

type How = "push" | "replace";

/** Told of every change of the view, the back button's too. */
let listener: ((search: string, how: How) => void) | undefined;

export function onViewChange(tell: (search: string, how: How) => void): void {
  listener = tell;
}

/** Where a link to this change of the view leads. */
export function hrefOf(change: Partial<ViewAddress>): string {
  return `/${encodeAddress({ ...address.value, ...change })}`;
}

/** Changes the view. "push" makes a step that the back button undoes; cameras and typing "replace". */
export function go(change: Partial<ViewAddress>, how: How = "push"): void {
  const next = { ...address.peek(), ...change };
  const search = encodeAddress(next);
  address.value = next;
  if (search === location.search) return;
  const url = location.pathname + search + location.hash;
  if (how === "push") history.pushState(null, "", url);
  else history.replaceState(null, "", url);
  listener?.(search, how);
}

/** Follows the back and forward buttons. */
export function followHistory(): void {
  addEventListener("popstate", () => {
    address.value = decodeAddress(location.search);
    listener?.(encodeAddress(address.value), "push");
  });
}
