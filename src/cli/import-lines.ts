import { AppError } from "../model/errors.ts";
import type { IngestReport, Store } from "../store/store.ts";
import type { Context } from "./cli-command.ts";
import { checkAgainstStore } from "./known-nodes.ts";
import { brokenRules, faultsOf, ingestChecked, warningsOf } from "./load-record.ts";
import { nameOfFile } from "./name-of-file.ts";
import { splitLines } from "./split-lines.ts";
import { createSteps, NOTHING_YET, sumOf } from "./steps.ts";

const MEGABYTE = 1_000_000;
const GO_ON = "Mend it and start the same import again: what is in already stays as it is.";

/**
 * Puts a file of records, one a line, into the store: each line in one transaction and only one of them in memory, so
 * that a file of any size can be read and an import that was killed goes on where it is started again. Lines may refer
 * to those before. Stops at the first bad line, with its number, and keeps what came before it. Throws AppError.
 */
export async function importLines(context: Context, store: Store, path: string): Promise<void> {
  const { files, now, user, json, print } = context;
  const authorship = { at: now(), by: user, why: `import of ${nameOfFile(path)}` };
  const size = await files.sizeOf(path);
  const steps = createSteps(context);
  let [line, read, lines, statements] = [0, 0, 0, 0];
  let sum: IngestReport = NOTHING_YET;
  try {
    for await (const bytes of splitLines(files.readChunks(path))) {
      line += 1;
      read += (bytes?.length ?? 0) + 1;
      if (bytes === undefined) throw tooLong(path, line);
      if (isBlank(bytes)) continue;
      const checked = await checkAgainstStore(store, readLine(files, path, line, bytes));
      if (!checked.record) {
        const faults = faultsOf(checked);
        throw new AppError(
          "badData",
          `${checked.path}: ${brokenRules(faults)}. ${kept(lines)} ${GO_ON}`,
          faults,
        );
      }
      const report = (await ingestChecked(store, checked, authorship)) ?? NOTHING_YET;
      sum = sumOf(sum, report);
      lines += 1;
      statements += checked.record.statements.length;
      const warnings = warningsOf(checked);
      if (warnings.length > 0) {
        steps.end();
        for (const warning of warnings) context.note(warning);
      }
      steps.done(
        { path, line, statements, ...report },
        Math.floor(read / MEGABYTE),
        Math.ceil(size / MEGABYTE),
        `MB, ${statements} statements`,
      );
    }
  } finally {
    steps.end();
  }
  if (json) print(JSON.stringify({ path, lines, statements, ...sum }));
  else
    print(
      `${path}: ${lines} ${lines === 1 ? "line" : "lines"}: ${sum.added} added, ${sum.changed} changed, ${sum.unchanged} as before (revision ${sum.rev})`,
    );

  /** The record of a line. Throws badData, with what to do. */
  function readLine(
    { readRecordLine }: Context["files"],
    ...[file, number, bytes]: Parameters<Context["files"]["readRecordLine"]>
  ): ReturnType<Context["files"]["readRecordLine"]> {
    try {
      return readRecordLine(file, number, bytes);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      throw new AppError(error.code, `${error.message} ${kept(lines)} ${GO_ON}`, error.faults, {
        cause: error,
      });
    }
  }
}

function kept(lines: number): string {
  if (lines === 0) return "Nothing was stored.";
  return lines === 1 ? "The line before it is stored." : `The ${lines} lines before it are stored.`;
}

function tooLong(path: string, line: number): AppError {
  return new AppError(
    "badData",
    `${path}, line ${line}: is longer than 64 MiB; split its record into several lines. ${GO_ON}`,
  );
}

/** Space, tab, carriage return. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
