/** How an input is written. */
export type InputKind = "html" | "markdown" | "plain";

const BY_TYPE: Readonly<Record<string, InputKind>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "text/x-markdown": "markdown",
};
const BY_ENDING: Readonly<Record<string, InputKind>> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  shtml: "html",
  md: "markdown",
  markdown: "markdown",
  mdown: "markdown",
  txt: "plain",
  text: "plain",
};

/** How far into the text the look goes. */
const LOOK = 4000;
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]{0,1000}-->\s*)*<(?:!doctype html|html|head|body|title|meta)\b/i;
const HTML_TAGS = /<(?:p|div|article|h1|h2|main|section|table|br)(?:\s[^<>]{0,500})?>/gi;
const MARKDOWN_SIGNS = [
  /^#{1,3} \S/m,
  /\]\((?:https?:|\/|#)[^\s)]{0,500}\)/,
  /^(?:---|\+\+\+)\r?\n\w[\w -]{0,40}[:=]/,
];

/**
 * How a text is written: by its content type, else by the ending of its name or path, else by how it begins. Servers
 * and folders often call pages plain text, so what opens as a page is one.
 */
export function inputKind(
  text: string,
  {
    where,
    contentType,
    url,
  }: { readonly where: string; readonly contentType?: string; readonly url?: string },
): InputKind {
  const start = text.slice(0, LOOK);
  if (HTML_START.test(start)) return "html";
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const declared = BY_TYPE[type];
  if (declared) return declared;
  const named = BY_ENDING[endingOf(where)] ?? BY_ENDING[endingOf(url ?? "")];
  if (named) return named;
  if (type === "text/plain") return "plain";
  if ([...start.matchAll(HTML_TAGS)].length >= 2) return "html";
  return MARKDOWN_SIGNS.some((sign) => sign.test(start)) ? "markdown" : "plain";
}

function endingOf(name: string): string {
  return /\.([a-z]{2,8})$/i.exec(name.replace(/[?#].*$/s, ""))?.[1]?.toLowerCase() ?? "";
}
