import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonLdMetadata } from "../../../../src/text/article/metadata/json-ld.ts";

function fromJson(...values: readonly unknown[]): ReturnType<typeof jsonLdMetadata> {
  return jsonLdMetadata(values.map((value) => JSON.stringify(value)));
}

const ARTICLE = { "@type": "NewsArticle", headline: "Mill closes" };

describe("JSON-LD of a page", () => {
  test.each([
    { title: "a string", author: "Ana Lind", byLine: ["Ana Lind"] },
    { title: "strings", author: ["Ana Lind", "Bo Falk"], byLine: ["Ana Lind", "Bo Falk"] },
    { title: "an object", author: { "@type": "Person", name: "Ana Lind" }, byLine: ["Ana Lind"] },
    {
      title: "an object with several names",
      author: { name: ["Ana Lind", "Bo Falk"] },
      byLine: ["Ana Lind", "Bo Falk"],
    },
    {
      title: "an organisation, which is no author",
      author: { "@type": "Organization", name: "The Orrin Post" },
      byLine: [],
    },
    { title: "a number, which is nothing", author: 5, byLine: [] },
  ])("names authors as $title", ({ author, byLine }) => {
    expect(fromJson({ ...ARTICLE, author }).byLines[0]).toEqual(byLine);
  });

  test("follows references inside a graph", () => {
    const found = fromJson({
      "@graph": [
        { ...ARTICLE, author: { "@id": "#a" }, publisher: { "@id": "#p" } },
        { "@type": "Person", "@id": "#a", name: "Ana Lind" },
        { "@type": "Organization", "@id": "#p", name: "The Orrin Post" },
      ],
    });
    expect(found).toMatchObject({
      titles: ["Mill closes"],
      outlets: ["The Orrin Post"],
      byLines: [["Ana Lind"], []],
    });
  });

  test("finds the article in lists, under other things and of several types", () => {
    const other = {
      "@type": "WebPage",
      mainEntity: { ...ARTICLE, "@type": ["Thing", "ReportageNewsArticle"] },
    };
    expect(
      fromJson({ "@type": "Organization", name: "X" }, [{ "@type": "BreadcrumbList" }, other]).titles,
    ).toEqual(["Mill closes"]);
  });

  test("takes no article out of a list of others", () => {
    expect(fromJson({ "@type": "ItemList", itemListElement: [ARTICLE] }).titles).toEqual([]);
  });

  test("reads blocks with line ends in strings and in comments, and passes over broken ones", () => {
    const blocks = ["{", '<!-- {"@type":"NewsArticle","headline":"Mill\ncloses"} -->'];
    expect(jsonLdMetadata(blocks).titles).toEqual(["Mill closes"]);
  });

  test("never throws, whatever JSON it is given", () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, junk) => {
        expect(jsonLdMetadata([json, junk, `{"@type":"NewsArticle","author":${json}}`]).byLines).toHaveLength(
          2,
        );
      }),
    );
  });
});
