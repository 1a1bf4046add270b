import { AppError } from "../model/errors.ts";
import type { Record } from "../model/record.ts";
import type { Problem } from "../model/rules/problem.ts";
import type { ValidateOptions } from "../model/rules/context.ts";
import { validateRecord } from "../model/validate-record.ts";
import type { Authorship, IngestReport, Store } from "../store/store.ts";
import { cleanText } from "../text/clean-text.ts";
import { digest } from "../text/digest.ts";
import type { RecordFile } from "./cli-command.ts";

/** A record file with the open texts beside it, and all that is wrong with it. */
export interface CheckedRecord {
  readonly path: string;
  /** undefined when a rule is broken. */
  readonly record: Record | undefined;
  readonly problems: readonly Problem[];
  /** Cleaned texts by document id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Holds a record against the rules, with the texts that lie beside it. `known` are the nodes of a store it may refer to. */
export async function checkRecord(
  file: RecordFile,
  known?: ValidateOptions["known"],
): Promise<CheckedRecord> {
  const texts = await textsBeside(file);
  const { record, problems } = validateRecord(file.value, {
    textOf: (document) => texts.get(document),
    digest,
    ...(known && { known }),
  });
  return { path: file.path, record, problems, texts };
}

/** Puts a checked record and its open texts into the store. Throws badData when a rule is broken; then nothing is stored. */
export async function ingestChecked(
  store: Store,
  checked: CheckedRecord,
  authorship: Authorship,
): Promise<IngestReport | undefined> {
  if (!checked.record) {
    const faults = checked.problems
      .filter((problem) => problem.severity === "error")
      .map((problem) => ({
        pointer: problem.pointer,
        detail: `${problem.message}. ${problem.mend}`,
        rule: problem.rule,
      }));
    throw new AppError(
      "badData",
      `${checked.path}: ${faults.length} ${faults.length === 1 ? "rule is" : "rules are"} broken, so nothing of it was stored. \`hearsay check ${checked.path}\` shows where.`,
      faults,
    );
  }
  const [report] = await store.ingest([checked.record], authorship);
  for (const [document, text] of checked.texts) await store.attachText(document, text);
  return report;
}

/** The open texts a record names, cleaned. Members that are no documents are the validator's business, not ours. */
async function textsBeside(file: RecordFile): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const document of documentsIn(file.value)) {
    const text = await file.textOf(document);
    if (text !== undefined) texts.set(document, cleanText(text));
  }
  return texts;
}

/** Ids of the documents; the value is not checked yet. */
function documentsIn(value: unknown): readonly string[] {
  if (
    typeof value !== "object" ||
    value === null ||
    !("documents" in value) ||
    !Array.isArray(value.documents)
  )
    return [];
  return value.documents
    .map((document: unknown) =>
      typeof document === "object" && document !== null && "id" in document ? document.id : undefined,
    )
    .filter((id: unknown) => typeof id === "string");
}
