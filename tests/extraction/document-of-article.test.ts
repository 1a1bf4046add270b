import { describe, expect, test } from "vitest";
import { withoutStored, idsIn } from "../../src/extraction/record/without-stored.ts";
import { toRecord } from "../../src/extraction/to-record.ts";
import type { Article } from "../../src/text/read-article.ts";
import { aDenial, anArticle, anExtraction, aProposal, HARBOUR } from "./proposals.ts";

const MEANS = { tool: "hearsay-test/1", at: "2024-03-06T08:00:00Z" };
const EXTRACTION = anExtraction(aProposal(), aDenial());

function recordOf(article: Partial<Article> = {}) {
  return toRecord(anArticle(article), EXTRACTION, MEANS);
}

describe("the document of an article", () => {
  test("holds what the page says of itself", () => {
    const { document, record } = recordOf({ modified: "2024-03-06", language: "en-GB" });
    const nameOf = (id = ""): string | undefined => record.agents.find((agent) => agent.id === id)?.name;
    expect(document).toMatchObject({
      title: "Harbour of Quenby to close",
      url: "https://herald.example/harbour",
      published: "2024-03-05",
      modified: "2024-03-06",
      language: "en-GB",
      textPolicy: "withheld",
    });
    expect(nameOf(document.publishedBy)).toBe("The Northern Herald");
    expect(document.by?.map(nameOf)).toEqual(["Mira Sund"]);
  });

  test.each([
    { title: "another address", article: { url: "https://lantern.example/harbour" }, isSame: false },
    { title: "another text", article: { text: `${HARBOUR}\n\nMore.` }, isSame: false },
    {
      title: "an advertiser's mark",
      article: { url: "https://herald.example/harbour?utm_source=x#top" },
      isSame: true,
    },
    { title: "another title", article: { title: "Harbour to shut" }, isSame: true },
  ])("$title: the same document, $isSame", ({ article, isSame }) => {
    expect(recordOf(article).document.id === recordOf().document.id).toBe(isSame);
  });

  test("leaves out dates and addresses that a record cannot hold", () => {
    const { document } = recordOf({
      published: "last week",
      url: "ftp://herald.example/x",
      authors: [""],
      language: "?",
    });
    expect(document.published).toBeUndefined();
    expect(document.url).toBeUndefined();
    expect(document.by).toBeUndefined();
    expect(document.language).toBe("en");
  });
});

describe("what is new to a store", () => {
  test("is nothing where it has everything", () => {
    const { record } = recordOf();
    expect(idsIn(withoutStored(record, new Set(idsIn(record)), record.agents))).toEqual([]);
  });

  test("is a decision where the outlet was only proposed before", () => {
    const { record, document } = recordOf();
    const agents = record.agents.map((agent) => ({
      ...agent,
      altNames: ["Kept"],
      state: "proposed" as const,
    }));
    const news = withoutStored(record, new Set(idsIn(record)), agents);
    expect(new Set(news.agents.map(({ id }) => id))).toEqual(
      new Set([document.publishedBy, ...(document.by ?? [])]),
    );
    for (const agent of news.agents) expect(agent).toMatchObject({ state: undefined, altNames: ["Kept"] });
    const rejected = agents.map((agent) => ({ ...agent, state: "rejected" as const }));
    expect(idsIn(withoutStored(record, new Set(idsIn(record)), rejected))).toEqual([]);
  });
});
