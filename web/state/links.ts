import { decodeAddress } from "../address/decode-address.ts";
import { encodeAddress } from "../address/encode-address.ts";
import { address, go } from "./address-state.ts";
import { narrow } from "./media.ts";
import { hovered } from "./pointing.ts";
import { selecting } from "./selecting.ts";

/** The server's own pages of things that the explorer can select. */
const OWN_PAGE = /^\/(?:claims|agents|documents)\/([a-z]{3}-[a-z0-9-]+)$/;

/**
 * Follows links to views inside the page. Every one of them is a real link, so that it can be copied and opened in a
 * new tab; marked data-leave it is left to the browser.
 */
export function followLinks(root: HTMLElement): void {
  root.addEventListener("click", (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.target !== "" || link.hasAttribute("download") || "leave" in link.dataset) return;
    const url = new URL(link.href);
    if (url.origin !== location.origin) return;
    const id = OWN_PAGE.exec(url.pathname)?.[1];
    if (id === undefined && url.pathname !== "/") return;
    event.preventDefault();
    if (narrow.peek()) hovered.value = undefined;
    if (id !== undefined) go(selecting(id));
    else if (url.search !== encodeAddress(address.value)) go(decodeAddress(url.search));
  });
}
