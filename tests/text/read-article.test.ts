import { describe, expect, test } from "vitest";
import { AppError } from "../../src/model/errors.ts";
import { readArticle } from "../../src/text/read-article.ts";
import type { Article, ReadOptions } from "../../src/text/read-article.ts";

const FERRY =
  "The harbour master of Orrin said on Tuesday that the ferry would not sail before the weekend, because the repairs took longer than planned.";
const REFUND =
  "“We will not send people out on half an engine,” Ada Brenn told reporters, adding that tickets would be refunded.";
const DENIAL =
  "The owner of the line, Sorrel & Sons, denied that the engine had been neglected, and blamed a supplier.";
const SILENCE = "The supplier did not respond to a request for comment.";
const STORY = [FERRY, REFUND, DENIAL, SILENCE];
const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`).join("");

function read(text: string, options: Partial<ReadOptions> = {}): Article {
  return readArticle(new TextEncoder().encode(text), { where: "a.html", ...options });
}

function story(title = "Ferry delayed"): string {
  return [title, ...STORY].join("\n\n");
}

describe("an article in a page", () => {
  test.each([
    {
      title: "spanned by a form",
      html: `<form><div id=menu><a href=a>Home</a></div><h1>Ferry delayed</h1>${PARAGRAPHS}<input></form>`,
    },
    {
      title: "without html, head, body and end tags",
      html: `<title>Ferry delayed</title><h1>Ferry delayed</h1><p>${STORY.join("<p>")}`,
    },
    {
      title: "parted by line breaks",
      html: `<title>Ferry delayed</title><div class=nav><a href=a>Home</a></div><div>${STORY.join("<br>\n<br/>")}</div>`,
    },
    {
      title: "in a div a paragraph",
      html: `<title>Ferry delayed</title><div><div>${STORY.join("</div><div>")}</div></div>`,
    },
    {
      title: "in many boxes",
      html: `<title>Ferry delayed</title><div><div class="widget heading"><h1>Ferry delayed</h1></div><div class="widget text-editor"><p>${STORY.join("</p></div><div class='widget text-editor'><p>")}</p></div></div>`,
    },
    {
      title: "among hidden things",
      html: `<article><h1>Ferry delayed</h1><p style="display: none">Hidden words of no use at all, to nobody.</p>${PARAGRAPHS}<p hidden>More hidden words of no use at all.</p></article>`,
    },
    {
      title: "among links to other articles",
      html: `<article><h1>Ferry delayed</h1>${STORY.map((text) => `<p>${text}</p><div class="inline-promo"><a href=x>Five ferries that sank, and why</a></div><p><b>READ MORE: </b><a href=x>Ferry fares rise</a></p>`).join("")}</article>`,
    },
    {
      title: "that scripts would draw, from what machines are told",
      html: `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Ferry delayed", articleBody: STORY.join("\n\n") })}</script><div id=root></div><noscript>Please enable JavaScript.</noscript>`,
    },
    {
      title: "too deep for a tree",
      html: `<title>Ferry delayed</title><a>Home</a>${"<div>".repeat(5000)}${PARAGRAPHS.replaceAll("“", "&ldquo;")}`,
    },
  ])("is found $title", ({ html }) => {
    expect(read(html).text).toBe(story());
  });

  test("may be two short paragraphs, or one", () => {
    expect(read(`<h1>Ferry delayed</h1><p>${FERRY}</p><p>${SILENCE}</p>`).text).toBe(
      `Ferry delayed\n\n${FERRY}\n\n${SILENCE}`,
    );
    expect(read("<p>Ada Brenn denied it.</p>")).toMatchObject({
      text: "Ada Brenn denied it.",
      title: "Ada Brenn denied it.",
    });
  });

  test("takes the title from what machines are told, and drops the heading that readers see", () => {
    const { text, title, outlet } = read(
      `<title>Ferry not to sail – Orrin Post</title><meta property="og:title" content="Ferry not to sail"><article><h1>Ferry delayed &amp; owners blamed</h1>${PARAGRAPHS}</article>`,
    );
    expect({ title, outlet }).toEqual({ title: "Ferry not to sail", outlet: "Orrin Post" });
    expect(text).toBe(story("Ferry not to sail"));
  });

  test("is dated by the time at its heading, not by those in boxes", () => {
    const box = "<aside><time datetime=2030-01-01>1 January</time></aside>";
    const page = (time: string): Article =>
      read(
        `${box}<article><header><h1>Ferry delayed</h1>${time}</header>${PARAGRAPHS}</article>${box}<time datetime=2030-02-02>a</time>`,
      );
    expect(page("<time datetime=2031-05-02T06:30:00Z>2 May</time>").published).toBe("2031-05-02T06:30:00Z");
    expect(page("").published).toBeUndefined();
  });

  test("has the address that the page gives, else the one where it was found, without what follows readers", () => {
    const canonical = '<link rel="canonical" href="/ferry?id=1#top">';
    const url = "https://post.example/a?utm_source=x&id=2&fbclid=3#comments";
    expect(read(`${canonical}<p>${FERRY}</p>`, { url }).url).toBe("https://post.example/ferry?id=1");
    expect(read(`<p>${FERRY}</p>`, { url }).url).toBe("https://post.example/a?id=2");
    expect(read(`<link rel=canonical href="https://post.example/"><p>${FERRY}</p>`, { url }).url).toBe(
      "https://post.example/a?id=2",
    );
    expect(read(`<link rel=canonical href="javascript:alert(1)"><p>${FERRY}</p>`).url).toBeUndefined();
  });

  test("loses controls, unseen characters and direction marks, and keeps its words", () => {
    expect(read("<p>A\u0007da \u202eBrenn\u202c de\u00ad\u200bnied\u2066 it.</p>").text).toBe(
      "Ada Brenn denied it.",
    );
  });
});

describe("a page with a few NUL bytes", () => {
  test("is read without them", () => {
    expect(
      read(`<h1>Ferry delayed</h1>${PARAGRAPHS.repeat(5).replace("harbour", "har\u0000bour")}`).text,
    ).toMatch(/^Ferry delayed\n\nThe harbour master/);
  });
});

describe("an article in Markdown", () => {
  const options = { where: "a.md" };

  test("gives title and metadata from front matter, and plain paragraphs", () => {
    const { text, ...metadata } = read(
      `---
title: Ferry delayed
author: Ana Lind and Bo Falk
outlet: Orrin Post
date: May 2, 2031
url: https://post.example/ferry
---

# Ferry delayed

![The ferry](ferry.jpg)

The **harbour master** of [Orrin](https://a.example)
said _no_.

> Not on half an engine.

- one
- two

\`\`\`
code said so
\`\`\`

The end of it, he said.`,
      options,
    );
    expect(metadata).toMatchObject({
      title: "Ferry delayed",
      authors: ["Ana Lind", "Bo Falk"],
      outlet: "Orrin Post",
      published: "2031-05-02",
      url: "https://post.example/ferry",
    });
    expect(text).toBe(
      "Ferry delayed\n\nThe harbour master of Orrin said no.\n\nNot on half an engine.\n\none\ntwo\n\nThe end of it, he said.",
    );
  });

  test("takes the title from its first heading", () => {
    expect(read(`# Ferry *delayed*\n\n${STORY.join("\n\n")}`, options)).toMatchObject({
      title: "Ferry delayed",
      text: story(),
    });
  });

  test.each([
    { title: "quotes inside quotes", text: `${">".repeat(10_000)} ${FERRY}` },
    { title: "one line of marks", text: `${"_a".repeat(5000)}\n\n${FERRY}` },
  ])("is read without marks where it holds $title", ({ text }) => {
    expect(read(text, options).text).toMatch(FERRY);
  });
});

describe("an article in plain text", () => {
  const options = { where: "a.txt" };

  test("is titled by a headline, which stays its first paragraph, and names its authors in a by-line", () => {
    const { text, title, authors } = read(`Ferry delayed\n\n0\n179\n\nBy Ana Lind\n\n${FERRY}`, options);
    expect({ title, authors }).toEqual({ title: "Ferry delayed", authors: ["Ana Lind"] });
    expect(text).toBe(`Ferry delayed\n\nBy Ana Lind\n\n${FERRY}`);
  });

  test("is named by its first words where it has no headline", () => {
    expect(read(`${FERRY}\n\n${SILENCE}`, options).title).toBe(
      "The harbour master of Orrin said on Tuesday that the ferry would not sail…",
    );
  });

  test("is decoded as HTTP says", () => {
    const bytes = new Uint8Array([0x93, 0x4e, 0x6f, 0x94]);
    const contentType = "text/plain; charset=windows-1252";
    expect(readArticle(bytes, { where: "https://a.example/b", contentType }).text).toBe("“No”");
  });
});

describe("what is no article", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const links = "<li><a href=x>Ferry delayed until the weekend, master says</a></li>".repeat(20);
  test.each([
    {
      title: "fifty megabytes",
      input: new Uint8Array(50_000_000).fill(0x61),
      message: /50\.0 MB is too big .* at most 10 MB/,
    },
    { title: "nothing", input: bytes(""), message: /there is no text in it|no article/ },
    { title: "an empty page", input: bytes("<html><body></body></html>"), message: /no article was found/ },
    {
      title: "a page of links",
      input: bytes(`<title>Orrin Post</title><ul>${links}</ul>`),
      message: /no article was found/,
    },
    {
      title: "a cookie notice",
      input: bytes("<div><p>We use cookies and so do our 841 partners.</p><button>Accept</button></div>"),
      message: /no article was found/,
    },
    {
      title: "share counts and a comment form",
      input: bytes("0\n179\n\nLEAVE A REPLY\n\nPlease enter your comment!"),
      message: /no article was found/,
    },
    {
      title: "a PDF file",
      input: bytes("%PDF-1.7 aaaa"),
      message: /this is a PDF file\. Save the article as text/,
    },
    {
      title: "a Word file",
      input: bytes("PK\u0003\u0004 aaaa"),
      message: /this is a ZIP, Word or OpenDocument file/,
    },
    {
      title: "a picture",
      input: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]),
      message: /this is a picture/,
    },
    { title: "other bytes", input: new Uint8Array(64), message: /this is a binary file/ },
  ])("is refused: $title", ({ input, message }) => {
    const where = "standard input";
    expect(() => readArticle(input, { where })).toThrow(AppError);
    expect(() => readArticle(input, { where })).toThrow(message);
  });

  test("is refused in another language, which is named", () => {
    const german =
      "Wasser kocht in den Bergen bei niedrigerer Temperatur, weil die Luft dort weniger stark drückt als am Meer. Wer dorthin zieht, lernt bald, dass Eier länger brauchen und dass der Teig schneller aufgeht.";
    expect(() => read(`<html lang=de><p>${german}</p>`)).toThrow(
      "a.html: this seems to be in German (deu). Hearsay reads English only.",
    );
  });

  test("is refused at once where it is too big", () => {
    const big = new Uint8Array(50_000_000);
    const started = performance.now();
    expect(() => readArticle(big, { where: "a" })).toThrow(AppError);
    expect(performance.now() - started).toBeLessThan(50);
  });
});
