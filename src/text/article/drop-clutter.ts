import {
  CLUTTER_BOX_WORDS,
  CLUTTER_LINE_WORDS,
  CLUTTER_ROLES,
  CLUTTER_TAGS,
  LINE_TAGS,
  MERELY_BESIDE,
} from "./clutter.ts";
import { walkTree } from "./dom.ts";
import type { DomElement } from "./dom.ts";

/**
 * No box around an article holds as large a share of the page's words. What does is the article itself, in a form that
 * spans the page or under a class such as "has-sidebar".
 */
const MOST_CLUTTER = 0.4;

/** Takes out of a page what is hidden or stands around the article. Linear for a tree of limited depth. */
export function dropClutter(root: DomElement): void {
  const lengths = textLengths(root);
  const most = (lengths.get(root) ?? 0) * MOST_CLUTTER;
  const clutter: DomElement[] = [];
  walkTree(root, {
    text: () => {},
    enter: (element) => {
      if (!isClutter(element) || (lengths.get(element) ?? 0) > most) return true;
      clutter.push(element);
      return false;
    },
    leave: () => {},
  });
  for (const element of clutter) element.remove();
}

/** UTF-16 units of text inside each element that holds any, spaces at its ends left out. */
function textLengths(root: DomElement): ReadonlyMap<DomElement, number> {
  const lengths = new Map<DomElement, number>();
  const sums = [0];
  walkTree(root, {
    text: (value) => {
      sums[sums.length - 1] = (sums.at(-1) ?? 0) + value.trim().length;
    },
    enter: ({ localName }) => {
      if (localName === "script" || localName === "style") return false;
      sums.push(0);
      return true;
    },
    leave: (element) => {
      const sum = sums.pop() ?? 0;
      lengths.set(element, sum);
      sums[sums.length - 1] = (sums.at(-1) ?? 0) + sum;
    },
  });
  lengths.set(root, sums[0] ?? 0);
  return lengths;
}

function isClutter(element: DomElement): boolean {
  const { localName } = element;
  if (CLUTTER_TAGS.has(localName)) return !(localName === "footer" && isIn(element, "blockquote"));
  if (element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true") return true;
  if (CLUTTER_ROLES.has(element.getAttribute("role") ?? "")) return true;
  const name = element.getAttribute("class");
  const id = element.getAttribute("id");
  if (name === null && id === null) return false;
  const words = LINE_TAGS.has(localName) ? CLUTTER_LINE_WORDS : CLUTTER_BOX_WORDS;
  const found = wordsOf(`${name ?? ""} ${id ?? ""}`);
  return found.some((word, index) => {
    const before = found[index - 1] ?? "";
    return !MERELY_BESIDE.has(before) && (words.has(word) || words.has(`${before}-${word}`));
  });
}

function isIn(element: DomElement, tag: string): boolean {
  return element.parentNode?.localName === tag;
}

/** "relatedBox js-mostRead" as related, box, js, most, read. */
function wordsOf(names: string): readonly string[] {
  return names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}
