import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/text/clean-text.ts";
import { digest } from "../../src/text/digest.ts";
import { readArticle } from "../../src/text/read-article.ts";
import type { Article } from "../../src/text/read-article.ts";

function savedPage(name: string): Article {
  return readArticle(readFileSync(join(import.meta.dirname, "pages", name)), { where: name });
}

const PAGES = [
  {
    name: "json-ld-news.html",
    is: {
      title: "Regulator clears Halden ferry line of hiding safety reports",
      outlet: "The Varnmouth Courier",
      published: "2031-03-14T06:30:00+00:00",
      modified: "2031-03-14T11:05:00+00:00",
      authors: ["Mirel Astor", "Tobias Renn"],
      url: "https://courier.example/varnmouth/2031/ferry-safety-reports",
      language: "en-GB",
    },
    paragraphs: 10,
    first: /^The maritime regulator said on Friday that it had found no evidence/,
    last: "The board plans to publish its full report in May.",
    lost: /Tracking|cookies|Advertisement|Share|179|Photograph|newsletter|Related|fares|Read more|Anon72|Most read|bridge|rights reserved|Ferries|Tide Media/,
  },
  {
    name: "open-graph-blog.html",
    is: {
      title: "Who broke the Sellick dam gauge?",
      outlet: "Upland Notebook",
      published: "2029-11-02T18:45:10-05:00",
      modified: undefined,
      authors: ["Edna Pryor"],
      url: "https://upland.example/posts/sellick-dam-gauge",
      language: "en",
    },
    paragraphs: 11,
    first: /^For nine days in October the water gauge at Sellick dam showed nothing at all\./,
    last: "Update, Nov. 3: Pinetop’s lawyer says that the company “supports full disclosure” of the log.",
    lost: /Small news|Archive|Posted|Share|Facebook|two dogs|Related|runs dry|Reply|email address|Recent|plow/,
  },
  {
    name: "old-table-layout.html",
    is: {
      title: "Prefect denies ordering quarry blast near school",
      outlet: "The Gresham Telegraph",
      published: "2004-06-07",
      modified: undefined,
      authors: ["Émile Sørby"],
      url: undefined,
      language: "en",
    },
    paragraphs: 9,
    first: /^The prefect of Côte-Noire denied yesterday that he had ordered the quarry blast/,
    last: "The school is to open again on Monday, the mayor’s office announced.",
    lost: /Front page|Chess|By Émile|7 June|Photo|Print|E-mail|Copyright/,
  },
  {
    name: "headings-and-lists.html",
    is: {
      title: "What we know about the Tarn Valley vaccine recall",
      outlet: "Metro Lantern",
      published: "2027-01-21",
      modified: undefined,
      authors: ["Hana Whitlock"],
      url: undefined,
      language: "en",
    },
    paragraphs: 14,
    first: /^The maker says that no patient was harmed\. Doctors in the valley are not so sure\.$/,
    last: "Reports on social media that a child had died in Upper Tarn are false, according to the police.",
    lost: /News|Home|min read|Credit|More on this|checked|\[1\]|Also read|myths|Share|Comments|valleygirl|Advertise/,
  },
  {
    name: "live-blog.html",
    is: {
      title: "Strike at Kessel port: unions and ministry talk through the night — as it happened",
      outlet: "Northwire",
      published: "2030-09-05T21:00:00Z",
      modified: "2030-09-06T05:40:00Z",
      authors: [],
      url: undefined,
      language: "en",
    },
    paragraphs: 14,
    first: /^05:40 Talks end without a deal$/,
    last: "According to the harbour office, forty-one ships are waiting outside the port.",
    lost: /Live\b|staff|Share|Sponsored|inbox|©|Short/,
  },
];

describe.each(PAGES)("the saved page $name", ({ name, is, paragraphs, first, last, lost }) => {
  const article = savedPage(name);
  const [title, ...rest] = article.text.split("\n\n");

  test("tells title, outlet, dates, authors, address and language", () => {
    expect(article).toMatchObject(is);
    expect(article.notes).toEqual([]);
    expect(article.sha256).toBe(digest(article.text));
  });

  test("opens with the title, once, and keeps every paragraph from the first to the last", () => {
    expect(title).toBe(is.title);
    expect(rest).not.toContain(is.title);
    expect(rest[0]).toMatch(first);
    expect(rest.at(-1)).toBe(last);
    expect(rest).toHaveLength(paragraphs);
  });

  test("loses what stands around the article", () => {
    expect(rest.join("\n\n")).not.toMatch(lost);
    expect(article.text).not.toMatch(/[<>]|&\w+;|\ufffd/);
  });

  test("is clean: cleaned again, it is the same", () => {
    expect(cleanText(article.text)).toBe(article.text);
  });
});

describe("the blocks of a saved page", () => {
  test("keep lists one item a line, and block quotes and headings as paragraphs", () => {
    const paragraphs = savedPage("headings-and-lists.html").text.split("\n\n");
    expect(paragraphs).toContain("What happens next?");
    expect(paragraphs).toContain(
      "clinics must return the five lots by 31 January;\nthe agency will inspect the plant at Orrin;\npatients who were given the vaccine need do nothing, it said.",
    );
    expect(paragraphs.find((paragraph) => paragraph.startsWith("We rang them"))).toMatch(/to a physician\.$/);
  });

  test("keep quotes that go on over paragraphs without being closed", () => {
    const { text } = savedPage("live-blog.html");
    expect(text).toMatch(/money was not there\.\n\n“And then the minister’s own deputy said, ‘There is/);
  });

  test("keep curly quotes and dashes of windows-1252", () => {
    const { text } = savedPage("old-table-layout.html");
    expect(text).toMatch(/“They knew that the children were inside — the bell had rung,” he told/);
    expect(text).toMatch(/Delmas & Fils\.\n\nThe firm’s director/);
  });
});
