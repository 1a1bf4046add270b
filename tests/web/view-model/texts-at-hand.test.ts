import { describe, expect, it } from "vitest";
import { byDocument, inTextOrderOf } from "../../../web/view-model/text-order.ts";
import { textsAtHand } from "../../../web/view-model/texts-at-hand.ts";
import { anEvidence, aStatement } from "../fixtures.ts";

const retelling = anEvidence({ document: "doc-retold", isRetelling: true });
const article = anEvidence({ document: "doc-article", exact: undefined, words: "withheld" });

describe("the texts at hand", () => {
  it("are those in which words can be read, each once", () => {
    const statements = [
      aStatement({ evidence: [retelling, article] }),
      aStatement({ evidence: [retelling] }),
    ];
    expect(textsAtHand(statements).map(({ document }) => document)).toEqual(["doc-retold"]);
    expect(textsAtHand([])).toEqual([]);
  });

  it("begin with the article itself once it is attached", () => {
    const evidence = [retelling, { ...article, words: "attached" as const }];
    expect(textsAtHand([aStatement({ evidence })]).map(({ document }) => document)).toEqual([
      "doc-article",
      "doc-retold",
    ]);
  });
});

describe("the order of the text", () => {
  const late = aStatement({
    id: "stm-late",
    evidence: [{ ...article, start: 1 }, anEvidence({ start: 90 })],
  });
  const early = aStatement({ id: "stm-early", evidence: [anEvidence({ start: 20 })] });
  const elsewhere = aStatement({ id: "stm-elsewhere", evidence: [{ ...article, start: 0 }] });
  const nowhere = aStatement({ id: "stm-nowhere", evidence: [] });

  it("goes by the words that can be read, document after document", () => {
    const groups = byDocument([late, elsewhere, early, nowhere]);
    expect(groups.map(({ document, statements }) => [document, statements.map(({ id }) => id)])).toEqual([
      ["doc-a", ["stm-early", "stm-late"]],
      ["doc-article", ["stm-elsewhere"]],
      ["", ["stm-nowhere"]],
    ]);
    expect(groups[0]?.title).toBe("The ferry");
  });

  it("of one document holds what stands there, wherever else it stands", () => {
    const inArticle = inTextOrderOf("doc-article", [late, elsewhere, early, nowhere]);
    expect(inArticle.map(({ id }) => id)).toEqual(["stm-elsewhere", "stm-late"]);
  });
});
