import type { UnlikeRows } from "../store/recount/unlike.ts";
import type { CliCommand } from "./cli-command.ts";
import { createSteps } from "./steps.ts";

/** `hearsay recount`: holds what the store works out beforehand against a recount. Exit 1 where it differs. */
export const recountCommand: CliCommand = {
  name: "recount",
  arguments: "",
  summary: "work out again what the store keeps ready; exit 1 where it differs",
  options: [],
  async run(context) {
    const { recount, json, print } = context;
    const steps = createSteps(context);
    const report = await recount((done, total) =>
      steps.done({ of: "keys", done, total }, done, total, "keys"),
    ).finally(steps.end);
    const { place, rev, unlike } = report;
    if (json) print(JSON.stringify(report));
    else if (unlike.length === 0) print(`${place}: all as counted again (revision ${rev})`);
    else {
      for (const rows of unlike) print(`${place}: ${lineOf(rows)}`);
      print(
        "What was put in is whole; only what was worked out from it is not. hearsay copy into an empty database works all of it out anew.",
      );
    }
    return unlike.length === 0 ? 0 : 1;
  },
};

function lineOf({ table, count, isMore, examples }: UnlikeRows): string {
  const what = table === "tally" ? "owner" : "row";
  const many = count === 1 && !isMore ? `1 ${what} differs` : `${count} ${what}s differ`;
  return `${table}: ${isMore ? "more than " : ""}${many} from a recount: ${examples.join("; ")}${count > examples.length ? "; …" : ""}.`;
}
