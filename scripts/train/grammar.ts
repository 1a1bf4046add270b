// Trains tagger, parser and labeller on the treebanks in ../shared, writes their weights and prints how they do on the
// development parts: npx tsx scripts/train/grammar.ts. The same treebanks and clusters give the same bytes.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGrammar } from "../../src/extraction/embedded/grammar/create-grammar.ts";
import { Tagger } from "../../src/extraction/embedded/grammar/tagger.ts";
import { WordClusters } from "../../src/extraction/embedded/words/word-clusters.ts";
import { ByteWriter } from "./byte-writer.ts";
import { trainLabeller } from "./grammar-labeller.ts";
import { BITS, SCALE, trainParser } from "./grammar-parser.ts";
import { scoreGrammar, textOf } from "./grammar-scores.ts";
import { trainTagger } from "./grammar-tagger.ts";
import { readConllu } from "./read-conllu.ts";
import { layOut, namesByCount } from "./treebank.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TREEBANKS = join(ROOT, "../shared/corpora/ud");
const WEIGHTS = join(ROOT, "src/extraction/embedded/weights");
/** Parts of which each is tagged by a tagger that has not seen it, so that the parser meets real mistakes. */
const FOLDS = 2;

const words = readFileSync(join(WEIGHTS, "words.bin"));
const sentences = ["ewt", "gum"].flatMap((name) => readConllu(join(TREEBANKS, `${name}-train.conllu.gz`)));
const tags = namesByCount(sentences.flatMap((sentence) => sentence.tags));
const relations = namesByCount(sentences.flatMap((sentence) => sentence.relations));
const bank = layOut(sentences, tags, relations, new WordClusters(words));

const tagger = trainTagger(bank, tags, () => true);
const tagOf = new Uint8Array(bank.length);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const other = new Tagger(trainTagger(bank, tags, (s) => s % FOLDS !== fold));
  const found = other.tag(bank.signs, bank.sentenceStarts);
  for (let i = 0, s = 0; i < bank.length; i += 1) {
    while ((bank.sentenceStarts[s + 1] ?? bank.length) <= i) s += 1;
    if (s % FOLDS === fold) tagOf[i] = found[i] ?? 0;
  }
}
const writer = new ByteWriter();
writer.actionRows(trainParser(bank, tags, tagOf), BITS, SCALE);
trainLabeller(bank, tags, relations, tagOf, writer);
const parser = writer.bytes();
writeFileSync(join(WEIGHTS, "tagger.bin"), tagger);
writeFileSync(join(WEIGHTS, "parser.bin"), parser);
console.log(`tagger ${tagger.length} bytes, parser ${parser.length} bytes`);

const parse = createGrammar({ tagger, parser, words });
for (const name of ["ewt", "gum"]) {
  const dev = readConllu(join(TREEBANKS, `${name}-dev.conllu.gz`));
  const text = textOf(dev);
  const scores = scoreGrammar(parse(text), dev);
  for (let round = 0; round < 4; round += 1) parse(text);
  const started = process.cpuUsage().user;
  for (let round = 0; round < 5; round += 1) parse(text);
  const seconds = (process.cpuUsage().user - started) / 1e6;
  const figures = Object.entries(scores).map(([key, share]) => `${key} ${(100 * Number(share)).toFixed(2)}`);
  console.log(`${name}: ${figures.join(", ")}, ${Math.round((5 * text.length) / seconds)} tokens/s`);
}
