import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreGrammar, textOf } from "../../scripts/train/grammar-scores.ts";
import { readConllu } from "../../scripts/train/read-conllu.ts";
import { createGrammar } from "../../src/extraction/embedded/grammar/create-grammar.ts";
import { builtModule } from "./built-module.ts";
import type { Figure } from "./figures.ts";

/** Bars of the development files, percent. */
const BARS = { universalTags: 95.5, plainUas: 84, plainLas: 79 } as const;
const NAMES = { universalTags: "UPOS", plainUas: "UAS", plainLas: "LAS" } as const;

/** Tagger and parser on the development files of the treebanks, gold tokens, predicted tags; and their speed. */
export async function grammarFigures(weights: string, treebanks: string): Promise<readonly Figure[]> {
  const read = (name: string): Uint8Array => readFileSync(join(weights, name));
  const parse = createGrammar({
    tagger: read("tagger.bin"),
    parser: read("parser.bin"),
    words: read("words.bin"),
  });
  const banks = ["ewt", "gum"].map((name) => ({
    name,
    sentences: readConllu(join(treebanks, `${name}-dev.conllu.gz`)),
  }));
  const both = { name: "both", sentences: banks.flatMap(({ sentences }) => sentences) };
  const quality = [both, ...banks].flatMap(({ name, sentences }) => {
    const scores = scoreGrammar(parse(textOf(sentences)), sentences);
    return (["universalTags", "plainUas", "plainLas"] as const).map((key): Figure => ({
      name: `${NAMES[key]}, ${name}`,
      value: Math.round(1000 * scores[key]) / 10,
      unit: "%",
      bar: BARS[key],
      better: "higher",
      method: `UD dev, gold tokens, predicted tags${key === "universalTags" ? "" : ", without punctuation"}`,
    }));
  });
  const text = textOf(both.sentences);
  // As built: what runs the sources directly adds a call to every function.
  const built = await builtModule<{ createGrammar: typeof createGrammar }>(
    "src/extraction/embedded/grammar/create-grammar.ts",
  );
  const parseAsBuilt = built.createGrammar({
    tagger: read("tagger.bin"),
    parser: read("parser.bin"),
    words: read("words.bin"),
  });
  const rates: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const before = process.cpuUsage();
    parseAsBuilt(text);
    const { user, system } = process.cpuUsage(before);
    rates.push(text.length / ((user + system) / 1e6));
  }
  const median = rates.slice(1).toSorted((a, b) => a - b)[1] ?? 0;
  return [
    ...quality,
    {
      name: "tagging and parsing, one core",
      value: Math.round(median),
      unit: "tokens/s",
      bar: 60_000,
      better: "higher",
      method: "UD dev, as built, CPU time, warm, median of 4",
    },
  ];
}
