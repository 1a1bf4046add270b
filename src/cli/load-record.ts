import { AppError, type Fault } from "../model/errors.ts";
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
  const { texts, missing } = await textsBeside(file);
  const { record, problems } = validateRecord(file.value, {
    textOf: (document) => texts.get(document),
    digest,
    ...(known && { known }),
  });
  return { path: file.path, record, problems: [...problems, ...missing], texts };
}

/** Puts a checked record and its open texts into the store. Throws badData when a rule is broken; then nothing is stored. */
export async function ingestChecked(
  store: Store,
  checked: CheckedRecord,
  authorship: Authorship,
): Promise<IngestReport | undefined> {
  if (!checked.record) {
    const faults = faultsOf(checked);
    throw new AppError(
      "badData",
      `${checked.path}: ${brokenRules(faults)}, so nothing of it was stored. \`hearsay check ${checked.path}\` shows where.`,
      faults,
    );
  }
  const [report] = await store.ingest([checked.record], authorship);
  for (const [document, text] of checked.texts) await store.attachText(document, text);
  return report;
}

/** What is wrong with a record that breaks rules. */
export function faultsOf({ problems }: CheckedRecord): readonly Fault[] {
  return problems
    .filter((problem) => problem.severity === "error")
    .map(({ pointer, message, mend, rule }) => ({ pointer, detail: `${message}. ${mend}`, rule }));
}

/** "1 rule is broken". */
export function brokenRules({ length }: readonly Fault[]): string {
  return `${length} ${length === 1 ? "rule is" : "rules are"} broken`;
}

interface TextsBeside {
  readonly texts: ReadonlyMap<string, string>;
  readonly missing: readonly Problem[];
}

/**
 * The open texts a record names, cleaned. An exported record travels without them: a missing one is a warning, and
 * may be attached later. Members that are no documents are the validator's business, not ours.
 */
async function textsBeside(file: RecordFile): Promise<TextsBeside> {
  const texts = new Map<string, string>();
  const missing: Problem[] = [];
  for (const [index, document] of documentsIn(file.value).entries()) {
    try {
      const text = document === undefined ? undefined : await file.textOf(document);
      if (document !== undefined && text !== undefined) texts.set(document, cleanText(text));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "noSuchFile") throw error;
      missing.push({
        rule: 7,
        severity: "warning",
        pointer: `/documents/${index}/textFile`,
        ...(document !== undefined && { id: document }),
        message: `the text of ${document ?? "a document"} is not beside the record, so its words are not checked`,
        mend: `put the file there, or lay it beside the record later with hearsay attach ${document ?? "doc-…"} FILE`,
      });
    }
  }
  return { texts, missing };
}

/** Ids of the documents in their places; the value is not checked yet. */
function documentsIn(value: unknown): readonly (string | undefined)[] {
  if (
    typeof value !== "object" ||
    value === null ||
    !("documents" in value) ||
    !Array.isArray(value.documents)
  )
    return [];
  return value.documents.map((document: unknown) =>
    typeof document === "object" && document !== null && "id" in document && typeof document.id === "string"
      ? document.id
      : undefined,
  );
}

/** What is odd about a record and no reason to refuse it, a line each. */
export function warningsOf({ path, problems }: CheckedRecord): readonly string[] {
  return problems
    .filter(({ severity }) => severity === "warning")
    .map(({ pointer, message, mend }) => `${path} ${pointer}: warning: ${message}. To mend: ${mend}.`);
}
