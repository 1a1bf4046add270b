import { createRequire } from "node:module";
import type * as Linkedom from "linkedom";

/** Loaded with the first page: most who start the program read none, and it takes a tenth of a second. */
const load = createRequire(import.meta.url);
let linkedom: typeof Linkedom | undefined;

/** The little of the DOM that reading an article needs: TypeScript's own types of it are for browsers. */
interface DomNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly parentNode: DomElement | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly textContent: string | null;
  readonly remove: () => void;
}

export interface DomElement extends DomNode {
  /** The tag in lower case. */
  readonly localName: string;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly head: DomElement;
  readonly body: DomElement;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * A tree of these two halves of a page. Both are always wrapped: from a page without html and body, linkedom makes its
 * first element the root. Nothing is fetched and no script runs.
 */
export function parsePage({ head, body }: { readonly head: string; readonly body: string }): DomDocument {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  // A cast: linkedom's types name those of the browser, which are not loaded here.
  linkedom ??= load("linkedom") as typeof Linkedom; // it has these types
  return (linkedom.parseHTML(html) as unknown as { document: DomDocument }).document;
}

/** The text of a snippet of HTML, entities resolved. */
export function textOfHtml(html: string): string {
  return parsePage({ head: "", body: html }).body.textContent ?? "";
}

/** Steps through a tree without recursion: `enter` says whether to go into an element, `leave` is called for those. */
export function walkTree(
  root: DomElement,
  visit: {
    readonly text: (value: string) => void;
    readonly enter: (element: DomElement) => boolean;
    readonly leave: (element: DomElement) => void;
  },
): void {
  let node: DomNode | null = root.firstChild;
  while (node !== null) {
    let isEntered = false;
    if (node.nodeType === TEXT_NODE) visit.text(node.textContent ?? "");
    else if (isElement(node)) {
      isEntered = visit.enter(node);
      if (isEntered && node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      if (isEntered) visit.leave(node);
    }
    let next: DomNode | null = node.nextSibling;
    while (next === null) {
      const parent: DomElement | null = node.parentNode;
      if (parent === null || parent === root) return;
      visit.leave(parent);
      node = parent;
      next = node.nextSibling;
    }
    node = next;
  }
}

function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE;
}
