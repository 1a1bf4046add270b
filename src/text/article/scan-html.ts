/** A piece of an HTML page. Offsets are UTF-16 units; text keeps its entities. Comments and doctypes give no piece. */
export type HtmlPiece =
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  | { readonly kind: "open"; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: "close"; readonly name: string }
  /** An element whose content is no markup, with that content. */
  | {
      readonly kind: "raw";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly content: string;
    };

/** Elements whose content is text up to their own end tag, or to the end of the page. */
const RAW = new Set(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]);

/** Elements of which nothing is read. Where their end tag is missing, only the tag itself goes. */
const SKIPPED = new Set([
  "svg",
  "math",
  "template",
  "noscript",
  "select",
  "object",
  "video",
  "audio",
  "canvas",
]);

const TAG_NAME = /[a-zA-Z][^\s/>]*/y;
/** An attribute without its value. A quote or "<" belongs to the name, as browsers read it. */
const ATTRIBUTE_NAME = /[\s/]*([^\s/>=][^\s/>=]*)\s*/y;
const TO_TAG_END = /[\s/=]*>?/y;

/**
 * Cuts a page into text and tags in one pass, linear in its length whatever stands in it: no tree is built, so neither
 * depth nor missing end tags cost anything.
 */
export function* scanHtml(html: string): Generator<HtmlPiece, void> {
  const endless = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    const next = html.charCodeAt(open + 1);
    if (isLetter(next)) {
      if (open > at) yield { kind: "text", start: at, end: open };
      const tag = readTag(html, open + 1);
      if (tag === undefined) return;
      const { name, attributes } = tag;
      at = tag.end;
      if (!RAW.has(name) && (!SKIPPED.has(name) || endless.has(name))) {
        if (!SKIPPED.has(name)) yield { kind: "open", name, attributes };
        continue;
      }
      const close = findClose(html, name, at);
      if (close === undefined && SKIPPED.has(name)) {
        endless.add(name);
        continue;
      }
      if (RAW.has(name)) yield { kind: "raw", name, attributes, content: html.slice(at, close?.start) };
      at = close?.end ?? html.length;
    } else if (next === 0x2f && isLetter(html.charCodeAt(open + 2))) {
      if (open > at) yield { kind: "text", start: at, end: open };
      const tag = readTag(html, open + 2);
      if (tag === undefined) return;
      yield { kind: "close", name: tag.name };
      at = tag.end;
    } else if (next === 0x21 || next === 0x3f || next === 0x2f) {
      if (open > at) yield { kind: "text", start: at, end: open };
      at = endOfComment(html, open);
    } else {
      // A lone "<" is text.
      yield { kind: "text", start: at, end: open + 1 };
      at = open + 1;
    }
  }
  if (at < html.length) yield { kind: "text", start: at, end: html.length };
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Position behind a comment, a doctype, a processing instruction or an end tag of nothing. */
function endOfComment(html: string, open: number): number {
  const isComment = html.startsWith("<!--", open);
  const end = isComment ? html.indexOf("-->", open + 2) : html.indexOf(">", open);
  return end < 0 ? html.length : end + (isComment ? 3 : 1);
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Position behind ">". */
  readonly end: number;
}

/** The tag whose name begins here; undefined when the page ends inside it. The first of two equal attributes counts. */
function readTag(html: string, start: number): Tag | undefined {
  TAG_NAME.lastIndex = start;
  const name = (TAG_NAME.exec(html)?.[0] ?? "").toLowerCase();
  const attributes = new Map<string, string>();
  let at = start + name.length;
  while (at < html.length) {
    TO_TAG_END.lastIndex = at;
    const end = at + (TO_TAG_END.exec(html)?.[0].length ?? 0);
    if (html[end - 1] === ">" && end > at) return { name, attributes, end };
    ATTRIBUTE_NAME.lastIndex = at = end;
    const found = ATTRIBUTE_NAME.exec(html);
    if (!found) return undefined;
    at = ATTRIBUTE_NAME.lastIndex;
    let value = "";
    if (html[at] === "=") {
      const read = readValue(html, at + 1);
      if (read === undefined) return undefined;
      ({ value, end: at } = read);
    }
    const key = (found[1] ?? "").toLowerCase();
    if (!attributes.has(key)) attributes.set(key, value);
  }
  return undefined;
}

const SPACES = /\s*/y;
const BARE_VALUE = /[^\s>]*/y;

function readValue(html: string, start: number): { value: string; end: number } | undefined {
  SPACES.lastIndex = start;
  const from = start + (SPACES.exec(html)?.[0].length ?? 0);
  const quote = html[from];
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, from + 1);
    return close < 0 ? undefined : { value: html.slice(from + 1, close), end: close + 1 };
  }
  BARE_VALUE.lastIndex = from;
  const value = BARE_VALUE.exec(html)?.[0] ?? "";
  return { value, end: from + value.length };
}

/** Where the end tag of this element stands, from here on. */
function findClose(html: string, name: string, from: number): { start: number; end: number } | undefined {
  const pattern = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, "gi");
  pattern.lastIndex = from;
  const found = pattern.exec(html);
  return found ? { start: found.index, end: pattern.lastIndex } : undefined;
}
