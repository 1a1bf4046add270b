import { generateRecords } from "../generate/generate-records.ts";
import { AppError } from "../model/errors.ts";
import type { IngestReport } from "../store/store.ts";
import { type CliCommand, type Context, type Flags, valuesOf } from "./cli-command.ts";
import { createSteps, NOTHING_YET, sumOf } from "./steps.ts";

/** Ids have room for twice as many. */
const MOST_STATEMENTS = 1_000_000_000;

/** Statements put into the store together. */
const PIECE = 24_000;

interface Wanted {
  readonly statements: number;
  readonly seed: number;
}

/** `hearsay generate`: a made-up graph of any size, for trying things out. The same call twice changes nothing. */
export const generate: CliCommand = {
  name: "generate",
  arguments: "",
  summary: "put a made-up graph of any size into the store, or write it as records, one a line",
  options: [
    { flags: "--statements <number>", description: "how many statements" },
    { flags: "--seed <number>", description: "another number makes another graph (default 1)" },
    { flags: "--out <file>", description: "write records to this file (.jsonl) and leave the store alone" },
  ],
  async run(context, _, flags) {
    const wanted: Wanted = {
      statements: numberFrom(flags, "statements", 1, MOST_STATEMENTS),
      seed: numberFrom(flags, "seed", 0, Number.MAX_SAFE_INTEGER, 1),
    };
    const [out] = valuesOf(flags, "out");
    await (out === undefined ? intoStore(context, wanted) : intoFile(context, wanted, out));
    return 0;
  },
};

async function intoStore(context: Context, wanted: Wanted): Promise<void> {
  const { openStore, now, json, print } = context;
  const { statements, seed } = wanted;
  const authorship = {
    at: now(),
    by: "generate",
    why: `made up: ${statements} statements from seed ${seed}`,
  };
  const steps = createSteps(context);
  const store = await openStore();
  let made = 0;
  let sum: IngestReport = NOTHING_YET;
  try {
    for (const record of generateRecords({ ...wanted, pieceSize: PIECE })) {
      const [report = NOTHING_YET] = await store.ingest([record], authorship);
      made += record.statements.length;
      sum = sumOf(sum, report);
      steps.done({ statements: made, ...report }, made, statements, "statements");
    }
  } finally {
    steps.end();
    await store.close();
  }
  if (json) print(JSON.stringify({ statements, seed, ...sum }));
  else
    print(
      `${statements} statements made up from seed ${seed}: ${sum.added} added, ${sum.changed} changed, ${sum.unchanged} as before (revision ${sum.rev})`,
    );
}

async function intoFile(context: Context, wanted: Wanted, file: string): Promise<void> {
  const { files, json, print } = context;
  const { statements, seed } = wanted;
  const steps = createSteps(context);
  let lines = 0;
  async function* text(): AsyncGenerator<string, void, undefined> {
    let made = 0;
    for (const record of generateRecords(wanted)) {
      yield `${JSON.stringify(record)}\n`;
      made += record.statements.length;
      lines += 1;
      steps.done({ statements: made, lines }, made, statements, "statements");
    }
  }
  try {
    await files.writeWhole(file, text());
  } finally {
    steps.end();
  }
  if (json) print(JSON.stringify({ file, statements, seed, lines }));
  else print(`${file}: ${statements} statements made up from seed ${seed}, in ${lines} lines`);
}

/** A whole number in a flag. Throws badCall. */
function numberFrom(flags: Flags, name: string, least: number, most: number, otherwise?: number): number {
  const [text] = valuesOf(flags, name);
  if (text === undefined && otherwise !== undefined) return otherwise;
  const number = text !== undefined && /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  const given = text === undefined ? "is missing" : `"${text}" is no such number`;
  throw new AppError("badCall", `--${name} ${given}: write a whole number from ${least} to ${most}.`);
}
