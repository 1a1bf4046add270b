import type { RawMetadata } from "./metadata/raw-metadata.ts";

const FENCE = /^(?:---|\+\+\+)[ \t]*$/;
const FIELD = /^([A-Za-z][\w -]{0,40}?)[ \t]*[:=][ \t]*(.*)$/;
const ITEM = /^[ \t]*-[ \t]+(.*)$/;
/** Front matter is a few lines; a text that merely begins with a rule is none. */
const MOST_LINES = 100;

const FIELDS: Readonly<Record<keyof RawMetadata, readonly string[]>> = {
  titles: ["title", "headline"],
  outlets: ["outlet", "publisher", "publication", "site", "source"],
  published: ["date", "published", "publishdate", "pubdate"],
  modified: ["modified", "updated", "lastmod", "last_modified"],
  byLines: ["author", "authors", "byline", "by"],
  urls: ["url", "canonical", "canonical_url", "link", "permalink"],
  languages: ["lang", "language"],
};

/**
 * The fields between the fences at the top of a Markdown file, and the rest. Reads what front matter of articles has:
 * one value a line, lists in brackets or a dash a line. Undefined where there is none.
 */
export function frontMatter(
  text: string,
): { readonly metadata: RawMetadata; readonly rest: string } | undefined {
  const lines = text.slice(0, 100_000).split(/\r?\n/, MOST_LINES);
  const fence = lines[0] ?? "";
  const end = FENCE.test(fence)
    ? lines.findIndex((line, index) => index > 0 && line.trim() === fence.trim())
    : -1;
  if (end < 0) return undefined;
  const values = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines.slice(1, end)) {
    const item = ITEM.exec(line);
    const field = FIELD.exec(line);
    if (field) {
      current = valuesIn(field[2] ?? "");
      values.set((field[1] ?? "").toLowerCase(), current);
    } else if (item) current.push(unquoted(item[1] ?? ""));
  }
  if (values.size === 0) return undefined;
  const all = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => values.get(name) ?? []);
  return {
    metadata: {
      titles: all(FIELDS.titles),
      outlets: all(FIELDS.outlets),
      published: all(FIELDS.published),
      modified: all(FIELDS.modified),
      byLines: [all(FIELDS.byLines)],
      urls: all(FIELDS.urls),
      languages: all(FIELDS.languages),
    },
    rest: text
      .split(/\r?\n/)
      .slice(end + 1)
      .join("\n"),
  };
}

function valuesIn(value: string): string[] {
  const list = /^\[(.*)\]$/.exec(value.trim());
  const parts = list ? (list[1] ?? "").split(",") : [value];
  return parts.map(unquoted).filter((part) => part !== "");
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value.trim())?.[2] ?? value.trim();
}
