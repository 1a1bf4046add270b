import { scanHtml } from "./scan-html.ts";
import type { HtmlPiece } from "./scan-html.ts";

/** A page reduced to what an article is read from: no scripts, styles, drawings, comments, and few attributes. */
export interface SlimPage {
  /** meta, link, title and JSON-LD, from wherever they stood. */
  readonly head: string;
  readonly body: string;
  /** Language tag of the page as it is written; undefined where it names none. */
  readonly language: string | undefined;
  /** False where a tree of this page would be too big, too deep or too slow to work with. */
  readonly isTreeable: boolean;
}

/**
 * Bounds measured: at all of them at once a tree and its main text take a second or two. Pages of newspapers stay
 * under a tenth of each.
 */
const MOST_NODES = 60_000;
const MOST_DEPTH = 300;
/** Sum over all text of its length times its depth: what reading the text of every element costs. */
const MOST_WEIGHT = 30_000_000;
const MOST_BODY = 4_000_000;

const KEPT_ATTRIBUTES = new Set(
  "id class rel href content name property itemprop itemtype datetime lang type role hidden aria-hidden pubdate".split(
    " ",
  ),
);
/** UTF-16 units. Longer values (pictures written out, state of scripts) tell nothing about an article. */
const LONGEST_VALUE = 2000;
/** Enough for any page; keep a page of nothing but metadata from growing a huge head. */
const MOST_HEAD_TAGS = 500;
const MOST_JSON_LD = 1_000_000;

const VOID = new Set("area base br col embed hr img input param source track wbr".split(" "));
/** Their end tags are commonly left out, and the next of their kind closes them. */
const SELF_ENDING = new Set("p li td th tr dt dd option optgroup thead tbody tfoot".split(" "));
const NAME = /^[a-z][a-z0-9:-]{0,40}$/;
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Linear in the length of the page. */
export function slimPage(html: string): SlimPage {
  const head: string[] = [];
  const body: string[] = [];
  const open = new Map<string, number>();
  let [headTags, jsonLength, bodyLength, nodes, depth, deepest, weight, titles] = [0, 0, 0, 0, 0, 0, 0, 0];
  let language: string | undefined;
  const addBody = (piece: string): void => {
    bodyLength += piece.length;
    nodes += 1;
    body.push(piece);
  };
  for (const piece of scanHtml(html)) {
    if (piece.kind === "text") {
      const text = html.slice(piece.start, piece.end);
      weight += text.length * (depth + 1);
      // A tree holds a node for each entity.
      nodes += countAmpersands(text);
      addBody(text);
    } else if (piece.kind === "raw") {
      if (piece.name === "title" && titles++ === 0) {
        head.push(`<title>${piece.content.slice(0, LONGEST_VALUE)}</title>`);
      } else if (piece.name === "script" && /ld\+json/i.test(piece.attributes.get("type") ?? "")) {
        jsonLength += piece.content.length;
        if (jsonLength > MOST_JSON_LD) continue;
        head.push(`<script type="application/ld+json">${piece.content}</script>`);
      }
    } else if (piece.name === "html" || piece.name === "head" || piece.name === "body") {
      if (piece.kind === "open")
        language ??= piece.attributes.get("lang") ?? piece.attributes.get("xml:lang");
    } else if (piece.name === "meta" || piece.name === "link") {
      if (piece.kind === "open" && headTags++ < MOST_HEAD_TAGS) head.push(startTag(piece));
    } else if (NAME.test(piece.name)) {
      const isCounted = !VOID.has(piece.name) && !SELF_ENDING.has(piece.name);
      const count = open.get(piece.name) ?? 0;
      if (piece.kind === "open") {
        if (isCounted) {
          open.set(piece.name, count + 1);
          depth += 1;
          deepest = Math.max(deepest, depth);
        }
        addBody(startTag(piece));
      } else {
        // An end tag without its start closes nothing, so that the depth is never counted too low.
        if (isCounted && count > 0) {
          open.set(piece.name, count - 1);
          depth -= 1;
        }
        addBody(`</${piece.name}>`);
      }
    }
  }
  return {
    head: head.join(""),
    body: body.join(""),
    language,
    isTreeable:
      nodes <= MOST_NODES && deepest <= MOST_DEPTH && weight <= MOST_WEIGHT && bodyLength <= MOST_BODY,
  };
}

function startTag({ name, attributes }: HtmlPiece & { kind: "open" }): string {
  let tag = `<${name}`;
  for (const [key, value] of attributes) {
    if (KEPT_ATTRIBUTES.has(key) && value.length <= LONGEST_VALUE) {
      tag += ` ${key}="${value.replaceAll('"', "&quot;")}"`;
    } else if (key === "style" && value.length <= LONGEST_VALUE && HIDING_STYLE.test(value)) {
      tag += ` hidden=""`;
    }
  }
  return `${tag}>`;
}

function countAmpersands(text: string): number {
  let count = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) count++;
  return count;
}
