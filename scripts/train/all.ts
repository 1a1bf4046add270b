import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Rebuilds every file of weights, each step from what the steps before it wrote: npm run train, or
 * npm run train -- grammar spans for some steps only. Stops at the first that fails and names it. The last step writes
 * no file: its curve is code.
 */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CORPORA = join(ROOT, "../shared/corpora");

interface Step {
  readonly name: string;
  readonly what: string;
  /** Below CORPORA; none: the step reads no corpus. */
  readonly corpora: readonly string[];
}

const STEPS: readonly Step[] = [
  {
    name: "words",
    what: "word clusters from the vectors of an npm package, a download of 118 MB",
    corpora: [],
  },
  {
    name: "grammar",
    what: "tagger, parser and labeller from the treebanks",
    corpora: [
      "ud/ewt-train.conllu.gz",
      "ud/gum-train.conllu.gz",
      "ud/ewt-dev.conllu.gz",
      "ud/gum-dev.conllu.gz",
    ],
  },
  {
    name: "spans",
    what: "cues, and the source and content of each",
    corpora: ["polnear-train.jsonl"],
  },
  {
    name: "confidence",
    what: "how often a score is right: prints the curve that src/extraction/embedded/confidence.ts holds",
    corpora: ["polnear-train.jsonl"],
  },
];

/** The exit code: 0 all trained, 1 a step failed, 2 a step nobody knows or a corpus that is not there. */
function train(names: readonly string[]): number {
  const unknown = names.filter((name) => STEPS.every((step) => step.name !== name));
  if (unknown.length > 0) {
    console.error(
      `No such step: ${unknown.join(", ")}. There are: ${STEPS.map(({ name }) => name).join(", ")}.`,
    );
    return 2;
  }
  const steps = STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
  const needed = new Set(steps.flatMap(({ corpora }) => corpora));
  const missing = [...needed].map((file) => join(CORPORA, file)).filter((file) => !existsSync(file));
  if (missing.length > 0) {
    console.error(
      `train: nothing was done, for these are not here:\n  ${missing.join("\n  ")}\nThe corpora are not part of the project. The weights in the repository stay as they are.`,
    );
    return 2;
  }
  const begun = performance.now();
  for (const [nth, { name, what }] of steps.entries()) {
    console.log(`train: ${nth + 1} of ${steps.length}, ${name}: ${what}`);
    const started = performance.now();
    const { status } = spawnSync(
      process.execPath,
      ["--import", "tsx", join(ROOT, "scripts/train", `${name}.ts`)],
      { cwd: ROOT, stdio: "inherit" },
    );
    console.log(`train: ${name} ${status === 0 ? "took" : "FAILED after"} ${secondsSince(started)} s`);
    if (status !== 0) return 1;
  }
  console.log(
    `train: all done in ${secondsSince(begun)} s. What the weights are worth: npm run bench:extract`,
  );
  return 0;
}

function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(0);
}

process.exitCode = train(process.argv.slice(2));
