import { AppError } from "../model/errors.ts";
import type { Problem } from "../model/rules/problem.ts";
import type { CliCommand, Files } from "./cli-command.ts";
import { type CheckedRecord, checkRecord } from "./load-record.ts";

/** `hearsay check RECORD…`: holds records (files or folders of them) against the rules. Exit 1 when one is broken. */
export const check: CliCommand = {
  name: "check",
  arguments: "<record...>",
  summary: "hold records against the rules; exit 1 when one is broken",
  options: [],
  async run({ files, json, print }, paths) {
    const results = [];
    for (const path of paths) {
      for (const file of await files.listRecords(path)) results.push(await checkedOrRefused(files, file));
    }
    if (json) {
      print(JSON.stringify({ records: results.map(({ path, problems }) => ({ path, problems })) }));
    } else {
      for (const { path, record, problems } of results) {
        for (const problem of problems) print(`${path} ${lineOf(problem)}`);
        if (record) {
          const warnings =
            problems.length === 0
              ? ""
              : `, with ${problems.length} ${problems.length === 1 ? "warning" : "warnings"}`;
          print(
            `${path}: fine${warnings} (${record.statements.length} statements, ${record.claims.length} claims)`,
          );
        }
      }
    }
    return results.every(({ record }) => record) ? 0 : 1;
  },
};

/** A file that is no JSON is one finding among others: the rest is checked all the same. */
async function checkedOrRefused(files: Files, path: string): Promise<CheckedRecord> {
  try {
    return await checkRecord(await files.readRecord(path));
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "badData") throw error;
    const problem: Problem = {
      rule: 0,
      severity: "error",
      pointer: "",
      message: error.message,
      mend: "see above",
    };
    return { path, record: undefined, problems: [problem], texts: new Map() };
  }
}

function lineOf({ pointer, severity, rule, message, mend }: Problem): string {
  const what = severity === "warning" ? "warning" : rule === 0 ? "shape" : `rule ${rule}`;
  return `${pointer}: ${what}: ${message}. To mend: ${mend}.`;
}
