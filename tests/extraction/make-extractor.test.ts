import { describe, expect, test } from "vitest";
import { EXTRACTORS } from "../../src/extraction/index.ts";
import { makeExtractor } from "../../src/extraction/make-extractor.ts";

const MEANS = {
  weights: (name: string): never => {
    throw new Error(`no ${name} here`);
  },
  llm: { url: undefined, model: undefined, key: "not to be shown" },
  fetch,
};

describe("the extractors", () => {
  test("have names and tools of their own, and tools that say their version", () => {
    expect(EXTRACTORS.map(({ name }) => name)).toEqual(["embedded", "llm"]);
    expect(new Set(EXTRACTORS.map(({ tool }) => tool)).size).toBe(EXTRACTORS.length);
    for (const { tool } of EXTRACTORS) expect(tool).toMatch(/^hearsay-[a-z]+\/\d+$/);
  });

  test("an unknown name is answered with the known ones", async () => {
    await expect(makeExtractor("oracle", MEANS)).rejects.toThrow(/"oracle".*Known are: embedded, llm/);
  });

  test("a language model without an address is refused, and the key is not shown", async () => {
    const failure = await makeExtractor("llm", MEANS).catch(String);
    expect(failure).toMatch(/HEARSAY_LLM_URL/);
    expect(failure).not.toContain("not to be shown");
  });

  test("a language model with an address and a name is made without asking it anything", async () => {
    const llm = { url: "http://127.0.0.1:9/v1", model: "small", key: undefined };
    const { tool, extractor } = await makeExtractor("llm", { ...MEANS, llm });
    expect(tool).toBe("hearsay-llm/1");
    expect(extractor.name).toBe("llm");
  });

  test("the default one reads its weights when it is made, and says so where there are none", async () => {
    await expect(makeExtractor(undefined, MEANS)).rejects.toThrow(/no \w+\.bin here/);
  });
});
