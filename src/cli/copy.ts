import type { CliCommand } from "./cli-command.ts";
import { createSteps } from "./steps.ts";

/** `hearsay copy FROM TO`: a whole graph, log and texts included, from one database into another. */
export const copyCommand: CliCommand = {
  name: "copy",
  arguments: "<from> <to>",
  summary: "copy a graph into another database; one that was broken off goes on",
  options: [],
  async run(context, [from = "", to = ""]) {
    const { copy, json, print } = context;
    const steps = createSteps(context);
    const report = await copy(from, to, ({ of, done, total }) =>
      steps.done({ of, done, total }, done, total, of),
    ).finally(steps.end);
    if (json) print(JSON.stringify(report));
    else
      print(
        `${report.to}: ${report.changes} changes and ${report.texts} texts copied (revision ${report.rev})`,
      );
    return 0;
  },
};
