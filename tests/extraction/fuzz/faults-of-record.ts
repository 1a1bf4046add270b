import type { Extraction } from "../../../src/extraction/proposal.ts";
import { toRecord } from "../../../src/extraction/to-record.ts";
import { validateRecord } from "../../../src/model/validate-record.ts";
import { digest } from "../../../src/text/digest.ts";

/** What is invalid in the record that an extraction becomes; empty where every rule is kept. `text` is cleaned. */
export function faultsOfRecord(text: string, extraction: Extraction): string[] {
  const article = {
    text,
    sha256: digest(text),
    title: "An article",
    outlet: "Fjord Post",
    published: "2024-05-01",
    modified: undefined,
    authors: ["Ole Brandt"],
    url: undefined,
    language: "en",
    notes: [],
  };
  const means = { tool: "hearsay-fuzz/1", at: "2024-05-01T10:00:00Z" };
  const { record, document, dropped } = toRecord(article, extraction, means);
  const textOf = (id: string): string | undefined => (id === document.id ? text : undefined);
  return [
    ...validateRecord(record, { textOf, digest })
      .problems.filter(({ severity }) => severity === "error")
      .map((problem) => JSON.stringify(problem)),
    ...(dropped <= extraction.statements.length ? [] : [`dropped ${dropped}`]),
  ];
}
