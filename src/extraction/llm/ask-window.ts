import type { Span } from "../../model/spans.ts";
import { AppError } from "../../model/errors.ts";
import type { ArticleText } from "../proposal.ts";
import type { AnsweredStatement } from "./answer.ts";
import { chat, type ChatAnswer, type ChatMessage } from "./chat.ts";
import type { ChatSettings } from "./post-body.ts";
import { promptFor, repairPrompt } from "./prompt.ts";
import { readAnswer } from "./read-answer.ts";
import { RESPONSE_FORMATS } from "./response-formats.ts";
import { lineAfter, type LineWindow, windowAt } from "./windows.ts";

/** One article on its way through the model. */
export interface Reading {
  readonly settings: ChatSettings;
  readonly article: ArticleText;
  readonly lines: readonly Span[];
  /** Index in RESPONSE_FORMATS of the strictest form that the server has not refused. */
  format: number;
  /** Lines that the model has not yet been found unable to answer in one go. */
  mostLines: number;
  /** Requests that may still be sent for this article. */
  requestsLeft: number;
}

export interface WindowAnswer {
  readonly window: LineWindow;
  readonly statements: readonly AnsweredStatement[];
  /** Statements of the wrong shape that the model did not mend. */
  readonly misshapen: number;
}

/** An answer sent back to be mended is cut off here; characters. */
const MOST_SHOWN = 20_000;

/** How servers say that a request is too much for the model. */
const TOO_LONG = /context[ _-](?:length|size|window)|prompt is too long|too many tokens/i;

/**
 * What the model finds in a window; several answers where the window was too much for it and was halved. Throws
 * extractorFailed when it gives nothing usable even after having been shown what is wrong.
 */
export async function askWindow(
  reading: Reading,
  window: LineWindow,
  knownNames: readonly string[],
): Promise<readonly WindowAnswer[]> {
  const prompt = promptFor(reading.article, reading.lines, window, knownNames);
  const first = await ask(reading, prompt);
  if (first === "too long") return askHalves(reading, window, knownNames);
  const read = readAnswer(first.text);
  if (read.faults.length === 0) return [{ window, ...read }];

  const again = await ask(reading, [
    ...prompt,
    ...repairPrompt(read.faults, first.text.slice(0, MOST_SHOWN)),
  ]);
  if (again === "too long") return askHalves(reading, window, knownNames);
  const mended = readAnswer(again.text);
  // One bad statement is left out and counted; an answer of nothing else is no answer.
  if (mended.faults.length === 0 || mended.statements.length > 0) return [{ window, ...mended }];
  throw new AppError(
    "extractorFailed",
    `${where(reading)} gave no answer of the right form for sentences ${window.from} to ${window.to - 1}, not even when shown what was wrong (${mended.faults[0] ?? ""}). Try another model.`,
  );
}

/** The window in smaller ones; the windows after it are then as small. */
async function askHalves(
  reading: Reading,
  window: LineWindow,
  knownNames: readonly string[],
): Promise<readonly WindowAnswer[]> {
  const { from, to } = window;
  if (to - from < 2) {
    throw new AppError(
      "extractorFailed",
      `${where(reading)} cannot take in or answer even sentence ${from} alone. Raise the limits of the server for context and output, or try another model.`,
    );
  }
  reading.mostLines = Math.min(reading.mostLines, Math.ceil((to - from) / 2));
  const lines = reading.lines.slice(0, to);
  const answers: WindowAnswer[] = [];
  for (let part = windowAt(lines, from, reading.mostLines); ;) {
    answers.push(...(await askWindow(reading, part, knownNames)));
    if (part.to === to) return answers;
    part = windowAt(lines, lineAfter(part), reading.mostLines);
  }
}

/** One answer in the strictest form that the server takes. A cut-off answer counts as too long. */
async function ask(reading: Reading, messages: readonly ChatMessage[]): Promise<ChatAnswer | "too long"> {
  let complaint = "";
  for (const [index, format] of RESPONSE_FORMATS.entries()) {
    if (index < reading.format) continue;
    spend(reading);
    const result = await chat(reading.settings, messages, format);
    if (result.kind === "answer") {
      reading.format = index;
      return result.isCutOff ? "too long" : result;
    }
    if (result.status === 413 || TOO_LONG.test(result.detail)) return "too long";
    complaint = ` ${result.status}${result.detail === "" ? "" : ` (${result.detail})`}`;
  }
  throw new AppError(
    "extractorFailed",
    `${where(reading)} does not take the request and answered${complaint}. Check HEARSAY_LLM_MODEL, or try another server.`,
  );
}

function spend(reading: Reading): void {
  if (reading.requestsLeft === 0) {
    throw new AppError(
      "extractorFailed",
      `${where(reading)} needed too many attempts for this article. Raise its limits for context and output, or try another model.`,
    );
  }
  reading.requestsLeft -= 1;
}

function where({ settings: { endpoint } }: Reading): string {
  return `The language model ${endpoint.model} at ${endpoint.shown}`;
}
