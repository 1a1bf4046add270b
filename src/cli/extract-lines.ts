import { AppError, type ErrorCode } from "../model/errors.ts";
import { extractionLine } from "../extraction/extraction-line.ts";
import type { Extractor } from "../extraction/proposal.ts";
import type { Context } from "./cli-command.ts";
import { splitLines } from "./split-lines.ts";

/** Failures that may be those of one text; with any other no text could be read. */
const OF_ONE_TEXT: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["badData", "extractorFailed"]);

/** One text of a file of them. */
interface TextLine {
  readonly id: string | number;
  readonly text: string;
}

/**
 * Reads {"id","text"} a line and writes what was found, a line each, in order and one at a time: neither the input nor
 * the output is ever whole in memory. The text is taken exactly as it is, for spans count in it. A bad line is reported
 * with its number and the others go on; then the exit code is 1. Throws AppError where nothing can be read at all.
 */
export async function extractLines(
  { files, input, write, note }: Pick<Context, "files" | "input" | "write" | "note">,
  paths: readonly string[],
  extractor: Extractor,
): Promise<number> {
  let bad = 0;
  let dropped = 0;
  for (const path of paths) {
    const isStandard = path === "-";
    let number = 0;
    for await (const bytes of splitLines(isStandard ? input : files.readChunks(path))) {
      number += 1;
      try {
        const line = bytes === undefined ? tooLong() : textLine(bytes);
        if (line === undefined) continue;
        const extraction = await extractor.extract({
          text: line.text,
          title: undefined,
          outlet: undefined,
          authors: [],
        });
        dropped += extraction.dropped;
        write(`${JSON.stringify(extractionLine(line.id, line.text, extraction))}\n`);
      } catch (error) {
        if (error instanceof AppError && !OF_ONE_TEXT.has(error.code)) throw error;
        bad += 1;
        note(`${isStandard ? "standard input" : path}, line ${number}: ${reasonOf(error)}`);
      }
    }
  }
  if (dropped > 0) note(`${dropped} ${dropped === 1 ? "proposal was" : "proposals were"} dropped`);
  if (bad > 0) note(`${bad} ${bad === 1 ? "line was" : "lines were"} not read`);
  return bad > 0 ? 1 : 0;
}

/** undefined for an empty line. Throws badData. */
function textLine(bytes: Uint8Array): TextLine | undefined {
  let json: string;
  try {
    json = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("badData", "is not UTF-8 text; it is left out.", [], { cause });
  }
  if (json.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new AppError("badData", "is not JSON; it is left out.", [], { cause });
  }
  const { id, text } = typeof value === "object" && value !== null ? fieldsOf(value) : fieldsOf({});
  if ((typeof id === "string" || typeof id === "number") && typeof text === "string") return { id, text };
  throw new AppError("badData", 'is not {"id": "…", "text": "…"}; it is left out.');
}

function fieldsOf(value: object): { readonly id?: unknown; readonly text?: unknown } {
  return value;
}

/** A bug met in one text is shown and does not take the others along. */
function reasonOf(error: unknown): string {
  if (error instanceof AppError) return error.message;
  return `unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function tooLong(): never {
  throw new AppError("badData", "is too long for an article; it is left out.");
}
