import { z } from "zod";
import { describe, expect, it } from "vitest";
import { JSON_LD_CONTEXT } from "../../src/api/json-ld-context.ts";
import { PARTS } from "../../src/model/record.ts";
import { Anchor } from "../../src/model/statement.ts";

type Terms = Readonly<Record<string, unknown>>;

const TOP: Terms = JSON_LD_CONTEXT["@context"];

/** The terms that hold inside a part: its own before those of everywhere. */
function termsIn(part: string): Terms {
  const own = (TOP[part] as { readonly "@context": Terms })["@context"];
  return { ...TOP, ...own };
}

function keysOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodDiscriminatedUnion)
    return schema.options.flatMap((option) => keysOf(option as z.ZodType)); // unions of ours join objects
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function iriOf(term: unknown): unknown {
  return typeof term === "object" && term !== null && "@id" in term ? term["@id"] : term;
}

describe("the JSON-LD context", () => {
  it.each(Object.entries(PARTS))("gives every key of the %s a meaning", (part, schema) => {
    const [keys, terms] = [keysOf(schema), termsIn(part)];
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.filter((key) => !Object.hasOwn(terms, key))).toEqual([]);
  });

  it("gives every key of an anchor a meaning", () => {
    const { "@context": inside } = termsIn("statements")["in"] as { readonly "@context": Terms };
    expect(keysOf(Anchor).filter((key) => !Object.hasOwn(inside, key))).toEqual([]);
  });

  it.each(Object.keys(PARTS))("means no two keys of the %s by one word", (part) => {
    const own = (TOP[part] as { readonly "@context": Terms })["@context"];
    const iris = Object.entries(own)
      .filter(([key]) => !key.startsWith("@"))
      .map(([, term]) => iriOf(term));
    expect(new Set(iris).size).toBe(iris.length);
  });

  it("uses only prefixes that it explains", () => {
    const iris = JSON.stringify(JSON_LD_CONTEXT).match(/"@id":"([a-z]+):/g) ?? [];
    const prefixes = new Set(iris.map((iri) => /"([a-z]+):$/.exec(iri)?.[1] ?? ""));
    expect([...prefixes].filter((prefix) => !Object.hasOwn(TOP, prefix))).toEqual([]);
    expect(prefixes.size).toBeGreaterThan(3);
  });

  it("has no key of the record at the top without a term, the format alone meaning nothing", () => {
    expect(TOP["format"]).toBeNull();
    expect(Object.keys(PARTS).filter((part) => !Object.hasOwn(TOP, part))).toEqual([]);
  });
});
