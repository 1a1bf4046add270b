import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "../../src/model/errors.ts";
import { faultOfString } from "../../src/model/strings.ts";
import { dayRange } from "../../src/model/dates.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { digest } from "../../src/text/digest.ts";
import { readArticle } from "../../src/text/read-article.ts";
import type { Article } from "../../src/text/read-article.ts";
import { faultOfGrowth } from "./linear-growth.ts";
import { mutatedText, randomText } from "./mutated-text.ts";

const NAMES = ["a.html", "a.md", "a.txt", "standard input"];

/** An article, or undefined where the input was refused as it may be. Anything else that is thrown is a bug. */
function readOrRefuse(bytes: Uint8Array, where: string): Article | undefined {
  try {
    return readArticle(bytes, { where });
  } catch (error) {
    if (error instanceof AppError && error.message.startsWith(where)) return undefined;
    throw error;
  }
}

function expectSound(article: Article): void {
  const { text, sha256, title, outlet, authors, published, modified, url } = article;
  expect(sha256).toBe(digest(text));
  expect(cleanText(text)).toBe(text);
  expect(text).toMatch(/\p{L}/u);
  for (const paragraph of text.split("\n\n")) expect(paragraph.trim()).toBe(paragraph);
  expect(text).not.toMatch(/\n{3}|[\u202a-\u202e\u2066-\u2069\u200b]/);
  for (const words of [text, title, outlet ?? "a", ...authors]) {
    expect(words).not.toBe("");
    expect(faultOfString(words)).toBeUndefined();
  }
  for (const line of [title, outlet ?? "", ...authors]) expect(line).not.toContain("\n");
  for (const date of [published, modified]) if (date !== undefined) expect(dayRange(date)).toBeDefined();
  if (url !== undefined) expect(url).toMatch(/^https?:\/\/\S+$/);
}

/** Reads it under each name, and reads what came out again: the same article must come. */
function expectReadable(bytes: Uint8Array): void {
  for (const where of NAMES) {
    const article = readOrRefuse(bytes, where);
    if (!article) continue;
    expectSound(article);
    // A text that opens like a page would be read as one.
    if (article.text.startsWith("<")) continue;
    expect(readOrRefuse(new TextEncoder().encode(article.text), "again.txt")?.text).toBe(article.text);
  }
}

const TAGS =
  "p div span b a ul li table tr td h1 h2 blockquote q br article aside form figure pre code svg title script meta body html".split(
    " ",
  );
const ATTRIBUTES = [
  'class="share"',
  'class="article-body"',
  "id=x",
  "hidden",
  'href="http://a.example/b"',
  'rel="canonical"',
  'content="By Ana Lind"',
  'name="author"',
  'property="og:title"',
  'property="article:published_time" content="2031-05-02"',
  'type="application/ld+json"',
  "class='",
  'itemprop="articleBody"',
];

const markup = fc.array(
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }))
      .map(([tag, list]) => `<${[tag, ...list].join(" ")}>`),
    fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
    fc.constantFrom(
      "<!--",
      "-->",
      "&amp;",
      "&#0;",
      "&#xd800;",
      "&ldquo;",
      "&bogus;",
      "<",
      '{"@type":"NewsArticle","headline":"A\u202e","author":[]}',
      "\n\n",
      "# ",
      "> ",
      "- ",
      "```\n",
      "---\n",
      "title: a\n",
      "[a](b)",
      "*",
      "_",
    ),
    mutatedText.map((text) => text.slice(0, 300)),
    randomText.map((text) => text.slice(0, 40)),
  ),
  { maxLength: 40 },
);

describe("reading whatever is given", () => {
  test("gives a sound article or a clear refusal for random bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), expectReadable), { numRuns: 150 });
  });

  test("gives the same for text after changes, in each encoding", () => {
    fc.assert(
      fc.property(
        fc.oneof(mutatedText, randomText),
        fc.constantFrom("utf8", "utf16le", "latin1"),
        (text, encoding) => {
          expectReadable(
            Buffer.from(encoding === "utf16le" ? `\ufeff${text}` : text, encoding as BufferEncoding),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test("gives the same for broken HTML and Markdown", () => {
    fc.assert(
      fc.property(markup, (parts) => {
        expectReadable(new TextEncoder().encode(parts.join("")));
      }),
      { numRuns: 200 },
    );
  });
});

const SAID = "The minister said on Friday, after a long night, that the mill would close. ";

/** Shapes that grow to `size` bytes or so: each once was, or would be, quadratic or deep for some way of reading. */
const SHAPES: readonly {
  readonly title: string;
  readonly where: string;
  readonly make: (size: number) => string;
}[] = [
  { title: "one endless line", where: "a.txt", make: repeat(SAID) },
  {
    title: "nested quotes",
    where: "a.txt",
    make: (size) => `${"“".repeat(size / 6)}${SAID}${"”".repeat(size / 6)}`,
  },
  {
    title: "marks on one letter",
    where: "a.txt",
    make: (size) => `${SAID}${"\u0301\u0316".repeat(size / 4)}`,
  },
  { title: "direction controls", where: "a.txt", make: repeat("\u202esaid\u2066 \u200b") },
  { title: "paragraphs", where: "a.html", make: repeat(`<p>${SAID}`) },
  { title: "nested boxes", where: "a.html", make: repeat("<div>") },
  { title: "nested boxes with text", where: "a.html", make: repeat("<div>said") },
  { title: "open tags and end tags of others", where: "a.html", make: repeat("<b>a</i>") },
  { title: "deep text", where: "a.html", make: (size) => "<div>".repeat(250) + repeat(`<p>${SAID}`)(size) },
  { title: "less-than signs", where: "a.html", make: (size) => `<p>${repeat("<")(size)}` },
  { title: "half tags", where: "a.html", make: (size) => `<p>${repeat("<a ")(size)}` },
  { title: "half comments", where: "a.html", make: (size) => `<p>${SAID}${repeat("<!--")(size)}` },
  { title: "entities", where: "a.html", make: repeat("&amp;") },
  { title: "drawings without an end", where: "a.html", make: repeat("<svg>") },
  {
    title: "attributes",
    where: "a.html",
    make: (size) => `<p ${Array.from({ length: size / 10 }, (_, index) => `a${index}=b`).join(" ")}>${SAID}`,
  },
  {
    title: "class names",
    where: "a.html",
    make: (size) => `<div class="${repeat("ad share-")(size)}">${SAID}`,
  },
  {
    title: "a long title",
    where: "a.html",
    make: (size) => `<title>${repeat("a - b | ")(size)}</title><p>${SAID}`,
  },
  {
    title: "metadata",
    where: "a.html",
    make: (size) => `${repeat("<meta name=author content='Ana Lind'>")(size)}<p>${SAID}`,
  },
  {
    title: "nested JSON-LD",
    where: "a.html",
    make: (size) => `<script type="application/ld+json">${repeat("[")(size)}</script><p>${SAID}`,
  },
  { title: "lists in lists", where: "a.html", make: repeat("<ul><li>a") },
  { title: "line breaks", where: "a.html", make: repeat("<br>") },
  { title: "nested Markdown quotes", where: "a.md", make: repeat(">") },
  { title: "Markdown lists", where: "a.md", make: repeat("- a\n") },
  { title: "Markdown underscores", where: "a.md", make: repeat("_a") },
  { title: "Markdown brackets", where: "a.md", make: repeat("[a](") },
  { title: "Markdown rules", where: "a.md", make: repeat("-\n=\n") },
];

function repeat(part: string): (size: number) => string {
  return (size) => part.repeat(Math.ceil(size / part.length));
}

describe("the time to read", () => {
  test.each(SHAPES)("grows with the size of the input: $title", async ({ where, make }) => {
    const inputs = new Map<number, Uint8Array>();
    const read = (size: number): void => {
      const bytes = inputs.get(size) ?? new TextEncoder().encode(make(size));
      inputs.set(size, bytes);
      readOrRefuse(bytes, where);
    };
    read(10_000);
    expect(await faultOfGrowth(read, 100_000)).toBeUndefined();
  });

  test("stays within seconds for five megabytes of nested tags", () => {
    const bytes = new TextEncoder().encode(`${"<div class=a>".repeat(100_000)}${SAID.repeat(50_000)}`);
    const started = performance.now();
    readOrRefuse(bytes, "a.html");
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
