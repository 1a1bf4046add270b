import { AppError } from "../../model/errors.ts";
import { faultOfJson } from "./check-json.ts";
import { asUtf8, readWholeFile } from "./read-whole-file.ts";
import { readTextBeside } from "./read-text-beside.ts";

const MOST_MIB = 64;
const MOST_DEPTH = 64;

/** A record file as it was found: JSON, but not yet checked against the schema. */
export interface RecordFile {
  readonly path: string;
  readonly value: unknown;
  /**
   * The cleaned text that lies beside the record for one of its documents; undefined where its `textFile` names none.
   * Throws noSuchFile, unreadable, badData.
   */
  readonly textOf: (document: string) => Promise<string | undefined>;
}

/**
 * Reads a record file. Throws noSuchFile, unreadable, and badData (with line and column) for what is no JSON, is
 * larger than 64 MiB, nested deeper than 64, or has a key such as __proto__.
 */
export async function readRecordFile(path: string): Promise<RecordFile> {
  return recordIn(path, await readWholeFile(path, MOST_MIB), 1, path);
}

/** Reads one line of a file of records, numbered from 1, as readRecordFile reads a whole file. Throws badData. */
export function readRecordLine(path: string, line: number, bytes: Uint8Array): RecordFile {
  return recordIn(path, bytes, line, `${path}, line ${line}`);
}

function recordIn(path: string, bytes: Uint8Array, firstLine: number, name: string): RecordFile {
  const text = asUtf8(name, bytes);
  const fault = faultOfJson(text, MOST_DEPTH);
  if (fault) {
    const { line, column } = lineAndColumn(text, fault.at);
    const place = `line ${firstLine + line - 1}, column ${column}`;
    const detail = `expected ${fault.expected}`;
    throw new AppError("badData", `${path}, ${place}: ${detail}. Mend the file there.`, [
      { detail: `${place}: ${detail}` },
    ]);
  }
  const value: unknown = JSON.parse(text);
  return {
    path: name,
    value,
    textOf: async (document) => {
      const textFile = textFileOf(value, document);
      return textFile === undefined ? undefined : await readTextBeside(path, textFile);
    },
  };
}

/** Both from 1, as editors count; the column in UTF-16 units. */
function lineAndColumn(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/** The value is not checked yet, so every step asks. */
function textFileOf(value: unknown, document: string): string | undefined {
  const documents = field(value, "documents");
  const found: unknown = Array.isArray(documents)
    ? documents.find((candidate) => field(candidate, "id") === document)
    : undefined;
  const textFile = field(found, "textFile");
  return typeof textFile === "string" ? textFile : undefined;
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key] // own, as just asked
    : undefined;
}
