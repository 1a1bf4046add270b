import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/create-embedded-extractor.ts";
import { extractionLine } from "../../src/extraction/extraction-line.ts";
import type { Extractor } from "../../src/extraction/proposal.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { builtModule } from "./built-module.ts";
import { type Figure, printFigures } from "./figures.ts";
import { grammarFigures } from "./grammar-figures.ts";
import { recordFigures } from "./record-figures.ts";

/**
 * `npm run bench:extract -- --json FILE`: how good the embedded extractor is, and how fast, on texts it was not
 * trained on. Reads ../shared, which belongs to nobody's clone: ends with a word where it is missing.
 */
const SHARED = fileURLToPath(new URL("../../../shared/", import.meta.url));
const WEIGHTS = fileURLToPath(new URL("../../src/extraction/embedded/weights/", import.meta.url));
/** Newest articles of polnear-train, never trained on: see scripts/train/read-polnear.ts. */
const HELD_OUT = 84;

interface Line {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

interface Share {
  readonly share: number;
  readonly right: number;
  readonly of: number;
}

interface Scores {
  readonly badSpans: number;
  readonly mean?: number;
  readonly exact?: Readonly<Record<"source" | "cue" | "content", { readonly f: number }>>;
  readonly linked?: { readonly f: number };
  readonly fields?: Readonly<Record<string, Share>>;
  readonly claimsFound?: number;
  readonly speakerRight?: number;
}

async function main(): Promise<number> {
  if (!existsSync(`${SHARED}score/score.mjs`)) {
    console.error(`There is nothing to measure on: ${SHARED} has no corpora and no scorer.`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  try {
    const extractor = createEmbeddedExtractor((name) => readFileSync(`${WEIGHTS}${name}`));
    const polnear = await score(extractor, folder, "polnear-train", HELD_OUT);
    const acts = await score(extractor, folder, "acts-visible");
    const ced = await score(extractor, folder, "ced-visible");
    const figures = [
      ...spanFigures(polnear),
      ...actFigures(acts),
      ...cedFigures(ced),
      figure(
        "spans outside their text",
        polnear.badSpans + acts.badSpans + ced.badSpans,
        "spans",
        0,
        "lower",
        "all three",
      ),
      ...(await speedFigures()),
      ...(await grammarFigures(WEIGHTS, `${SHARED}corpora/ud/`)),
      ...(await recordFigures(extractor, SHARED)),
    ];
    printFigures(figures);
    const to = process.argv.indexOf("--json");
    if (to > 0)
      writeFileSync(process.argv[to + 1] ?? "figures.json", `${JSON.stringify({ figures }, null, 2)}\n`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the scorer says of our predictions for a corpus, or for its newest articles. */
async function score(extractor: Extractor, folder: string, corpus: string, last?: number): Promise<Scores> {
  const gold = `${SHARED}corpora/${corpus}.jsonl`;
  const predicted = join(folder, `${corpus}.jsonl`);
  const lines = newest(gold, last);
  const written: string[] = [];
  for (const { id, text } of lines) {
    const extraction = await extractor.extract({ text, title: undefined, outlet: undefined, authors: [] });
    written.push(JSON.stringify(extractionLine(id, text, extraction)));
  }
  writeFileSync(predicted, written.join("\n"));
  const limit = last === undefined ? [] : ["--last", String(last)];
  const answer = execFileSync(
    process.execPath,
    [`${SHARED}score/score.mjs`, "--gold", gold, "--pred", predicted, ...limit, "--json"],
    { encoding: "utf8" },
  );
  return JSON.parse(answer) as Scores;
}

function newest(file: string, last?: number): readonly Line[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);
  if (last === undefined) return lines;
  const key = ({ date, id }: Line): string => `${date ?? ""} ${id}`;
  return lines.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).slice(-last);
}

function spanFigures({ exact, mean, linked }: Scores): readonly Figure[] {
  const on = `PolNeAR, newest ${HELD_OUT} articles of the training file, not trained on; score.mjs`;
  return [
    ...(["source", "cue", "content"] as const).map((role) =>
      figure(`exact-span F1, ${role}`, percent(exact?.[role].f), "%", undefined, "higher", on),
    ),
    figure("exact-span F1, mean", percent(mean), "%", 65.1, "higher", on),
    figure("linked statements F1", percent(linked?.f), "%", 62, "higher", on),
  ];
}

const ACT_BARS: Readonly<Record<string, number>> = { act: 88, "act, other than asserts": 60 };

function actFigures({ fields }: Scores): readonly Figure[] {
  return Object.entries(fields ?? {}).map(([name, { share, right, of }]) =>
    figure(
      `${name} right on linked statements`,
      percent(share),
      "%",
      ACT_BARS[name],
      "higher",
      `acts-visible, ${right} of ${of}; most of its articles are among those the spans were trained on`,
    ),
  );
}

function cedFigures({ claimsFound, speakerRight }: Scores): readonly Figure[] {
  return [
    figure("speaker resolved (CED)", percent(speakerRight), "%", 75, "higher", "ced-visible, score.mjs"),
    figure("claims found (CED)", percent(claimsFound), "%", 90, "higher", "ced-visible, score.mjs"),
  ];
}

/** The extractor as it is built and shipped: what runs the sources directly adds a call to every function. */
async function builtExtractor(): Promise<Extractor> {
  const built = await builtModule<{ createEmbeddedExtractor: typeof createEmbeddedExtractor }>(
    "src/extraction/embedded/create-embedded-extractor.ts",
  );
  return built.createEmbeddedExtractor((name) => readFileSync(`${WEIGHTS}${name}`));
}

/** The whole chain on one core, as built: text in, proposals out. */
async function speedFigures(): Promise<readonly Figure[]> {
  const extractor = await builtExtractor();
  const texts = newest(`${SHARED}corpora/polnear-train.jsonl`, HELD_OUT).map(({ text }) => text);
  const tokens = texts.reduce((sum, text) => sum + tokenize(text).length, 0);
  const rates: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const before = process.cpuUsage();
    for (const text of texts)
      await extractor.extract({ text, title: undefined, outlet: undefined, authors: [] });
    const { user, system } = process.cpuUsage(before);
    if (round > 0) rates.push(tokens / ((user + system) / 1e6));
  }
  const median = rates.toSorted((a, b) => a - b)[1] ?? 0;
  return [
    figure(
      "whole chain, one core",
      Math.round(median),
      "tokens/s",
      15_000,
      "higher",
      "as built, CPU time, warm, median of 3",
    ),
  ];
}

function figure(
  name: string,
  value: number,
  unit: string,
  bar: number | undefined,
  better: Figure["better"],
  method: string,
): Figure {
  return { name, value, unit, ...(bar === undefined ? {} : { bar }), better, method };
}

function percent(share: number | undefined): number {
  return Math.round(1000 * (share ?? 0)) / 10;
}

process.exitCode = await main();
