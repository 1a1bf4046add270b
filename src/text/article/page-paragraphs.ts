import { walkTree } from "./dom.ts";
import type { DomElement } from "./dom.ts";

/** A block of a page as text: one line, or several where the page breaks lines or lists things. */
export interface PageParagraph {
  readonly text: string;
  /** Share of its letters that stand in links, 0 to 1. */
  readonly linkShare: number;
  readonly isHeading: boolean;
}

const BLOCKS = new Set(
  (
    "address article aside blockquote body center details dialog dd div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr legend main menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
/** Nothing of these is read. */
const UNREAD = new Set(
  (
    "button canvas caption datalist embed figcaption iframe img input label map nav noscript object progress rp rt " +
    "script select style svg template textarea title video"
  ).split(" "),
);
const HEADING = /^h[1-6]$/;
/** What makes a list more than a list of lines. */
const INSIDE_ITEMS = "p,div,h1,h2,h3,h4,h5,h6,blockquote,article,section,table,dl,pre";

/**
 * The blocks of a part of a page, in order. Inline tags leave no trace, white space folds to one space, a line break
 * ends a line, and each item of a plain list has its own line. Linear for a tree of limited depth.
 */
export function pageParagraphs(root: DomElement): readonly PageParagraph[] {
  const found: PageParagraph[] = [];
  const lines = new LineWriter();
  let [links, headings, preformatted, plainLists] = [0, 0, 0, 0];
  const endParagraph = (): void => {
    const paragraph = lines.take(headings > 0);
    if (paragraph) found.push(paragraph);
  };
  const edge = ({ localName }: DomElement): void => {
    if (localName === "br") {
      lines.breakLine();
      if (lines.emptyLines > 1) endParagraph();
    } else if (localName === "li" || (plainLists > 0 && BLOCKS.has(localName))) lines.endLine();
    else if (BLOCKS.has(localName)) endParagraph();
  };
  walkTree(root, {
    text: (value) => {
      if (preformatted === 0) lines.add(value, links > 0);
      else {
        for (const [index, line] of value.split("\n").entries()) {
          if (index > 0) lines.endLine();
          lines.add(line, links > 0);
        }
      }
    },
    enter: (element) => {
      const { localName } = element;
      if (UNREAD.has(localName) || isCode(element) || isFootnoteMark(element) || isDataTable(element))
        return false;
      if (isList(element)) {
        if (plainLists === 0) endParagraph();
        if (plainLists > 0 || isPlainList(element)) plainLists++;
      } else if (localName === "li" && plainLists === 0) endParagraph();
      edge(element);
      if (localName === "q") lines.addMark("“");
      if (localName === "a") links++;
      else if (localName === "pre") preformatted++;
      else if (HEADING.test(localName)) headings++;
      return true;
    },
    leave: (element) => {
      const { localName } = element;
      if (localName === "q") lines.addMark("”");
      if (localName !== "br") edge(element);
      if (localName === "a") links--;
      else if (localName === "pre") preformatted--;
      else if (HEADING.test(localName)) headings--;
      else if (isList(element) && plainLists > 0) {
        plainLists--;
        if (plainLists === 0) endParagraph();
      }
    },
  });
  endParagraph();
  return found;
}

function isList({ localName }: DomElement): boolean {
  return localName === "ul" || localName === "ol";
}

/** A list whose items are lines rather than stories: at most one block an item. */
function isPlainList(list: DomElement): boolean {
  return [...list.querySelectorAll(INSIDE_ITEMS)].length <= [...list.querySelectorAll("li")].length;
}

function isCode(element: DomElement): boolean {
  return element.localName === "pre" && element.querySelector("code") !== null;
}

/** A table with headings holds figures; one without lays out a page. */
function isDataTable(element: DomElement): boolean {
  return element.localName === "table" && element.querySelector("th") !== null;
}

/** A raised number that leads to a note. */
function isFootnoteMark(element: DomElement): boolean {
  if (element.localName !== "sup") return false;
  return (
    element.querySelector("a") !== null && /^\s*\[?[\d*a-z]{1,3}\]?\s*$/i.test(element.textContent ?? "")
  );
}

/** Gathers the lines of one paragraph. */
class LineWriter {
  /** Line ends in a row, since the last words. */
  emptyLines = 0;
  #lines: string[] = [];
  #parts: string[] = [];
  #endsInSpace = true;
  #length = 0;
  #linked = 0;

  add(value: string, isLink: boolean): void {
    const folded = value.replace(/[ \t\n\r\f]+/g, " ");
    const text = this.#endsInSpace && folded.startsWith(" ") ? folded.slice(1) : folded;
    if (text === "") return;
    this.#parts.push(text);
    this.#endsInSpace = text.endsWith(" ");
    const letters = text.replace(/[\s|·•/,>»-]+/g, "").length;
    this.#length += letters;
    if (isLink) this.#linked += letters;
    if (text !== " ") this.emptyLines = 0;
  }

  /** The mark that a browser draws where a q element begins or ends. */
  addMark(mark: "“" | "”"): void {
    this.#parts.push(mark);
    this.#endsInSpace = false;
  }

  breakLine(): void {
    this.emptyLines++;
    this.endLine();
  }

  endLine(): void {
    const line = this.#parts.join("").trim();
    if (line !== "") this.#lines.push(line);
    this.#parts = [];
    this.#endsInSpace = true;
  }

  /** The paragraph so far, and starts the next; undefined when there is nothing in it. */
  take(isHeading: boolean): PageParagraph | undefined {
    this.endLine();
    const text = this.#lines.join("\n");
    const linkShare = this.#length === 0 ? 0 : this.#linked / this.#length;
    this.#lines = [];
    this.emptyLines = this.#length = this.#linked = 0;
    return text === "" ? undefined : { text, linkShare, isHeading };
  }
}
