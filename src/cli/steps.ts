import type { IngestReport } from "../store/store.ts";
import type { Context } from "./cli-command.ts";
import { progressBar } from "./progress-bar.ts";

/** Says how far long work is: a bar on a terminal, a line of JSON a step where nobody watches or JSON is asked for. */
export interface Steps {
  /** `line` is what a program reads; `name` stands beside the bar. */
  readonly done: (line: object, done: number, total: number, name: string) => void;
  /** Takes the bar away, before anything else is said. */
  readonly end: () => void;
}

export function createSteps({
  json,
  print,
  note,
  showProgress,
}: Pick<Context, "json" | "print" | "note" | "showProgress">): Steps {
  return {
    done: (line, done, total, name) => {
      if (json) print(JSON.stringify(line));
      else if (showProgress) showProgress(progressBar(done, total, name));
      else note(JSON.stringify(line));
    },
    end: () => {
      if (!json) showProgress?.("");
    },
  };
}

/** What several reports of a store come to. */
export function sumOf(reports: IngestReport, report: IngestReport): IngestReport {
  return {
    rev: report.rev,
    added: reports.added + report.added,
    changed: reports.changed + report.changed,
    unchanged: reports.unchanged + report.unchanged,
  };
}

export const NOTHING_YET: IngestReport = { rev: 0, added: 0, changed: 0, unchanged: 0 };
