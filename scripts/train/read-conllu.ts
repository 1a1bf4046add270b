import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { normaliseForm } from "../../src/text/normalise-form.ts";

/** A sentence of a treebank; all lists are as long as the sentence. */
export interface TreebankSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** Universal and Penn tag joined by a bar: VERB|VBD. */
  readonly tags: readonly string[];
  /** Position of the head in the sentence, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Sentences of a .conllu.gz file, forms made plain; multiword tokens and empty nodes are passed over. */
export function readConllu(path: string): TreebankSentence[] {
  const found: TreebankSentence[] = [];
  for (const block of gunzipSync(readFileSync(path)).toString("utf8").split("\n\n")) {
    const rows = block
      .split("\n")
      .map((line) => line.split("\t"))
      .filter((fields) => fields.length === 10 && /^\d+$/.test(fields[0] ?? ""));
    if (rows.length === 0) continue;
    const column = (index: number): string[] => rows.map((fields) => fields[index] ?? "");
    const penn = column(4);
    found.push({
      forms: column(1).map(normaliseForm),
      lemmas: column(2),
      tags: column(3).map((universal, i) => `${universal}|${penn[i]}`),
      heads: column(6).map((head) => Number(head) - 1),
      relations: column(7),
    });
  }
  return found;
}
