import type { Record as HearsayRecord } from "../model/record.ts";
import { en } from "../texts/en/index.ts";
import { type OverviewCounts, overviewWords } from "../texts/overview-words.ts";
import type { ExportView } from "./format.ts";

/** The line for people at the head of an exported file: what it is, of which revision, how much of it. */
export function exportDescription(
  record: HearsayRecord,
  view: ExportView,
  rev: number,
  overview?: OverviewCounts,
): string {
  const head = `Hearsay, revision ${rev}: ${record.statements.length} statements, ${view} view`;
  return overview === undefined ? head : `${head}. ${overviewWords(en, overview)}`;
}
