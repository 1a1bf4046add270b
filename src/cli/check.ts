import type { Problem } from "../model/rules/problem.ts";
import type { CliCommand } from "./cli-command.ts";
import { checkRecord } from "./load-record.ts";

/** `hearsay check RECORD…`: holds records (files or folders of them) against the rules. Exit 1 when one is broken. */
export const check: CliCommand = {
  name: "check",
  arguments: "<record...>",
  summary: "hold records against the rules; exit 1 when one is broken",
  options: [],
  async run({ files, json, print }, paths) {
    const results = [];
    for (const path of paths) {
      for (const file of await files.listRecords(path))
        results.push(await checkRecord(await files.readRecord(file)));
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

function lineOf({ pointer, severity, rule, message, mend }: Problem): string {
  const what = severity === "warning" ? "warning" : rule === 0 ? "shape" : `rule ${rule}`;
  return `${pointer}: ${what}: ${message}. To mend: ${mend}.`;
}
