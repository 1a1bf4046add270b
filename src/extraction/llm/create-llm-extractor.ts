import { AppError } from "../../model/errors.ts";
import { tokenize } from "../../text/tokenize.ts";
import type { Extraction, Extractor } from "../proposal.ts";
import { askWindow, type Reading } from "./ask-window.ts";
import { draftOf, type Draft, type Evidence } from "./draft.ts";
import { endpointOf } from "./endpoint.ts";
import { mergeDrafts } from "./merge-drafts.ts";
import { numberedLines } from "./numbered-lines.ts";
import { searchableText } from "./text-search.ts";
import { countWindows, lineAfter, MOST_LINES, windowAt } from "./windows.ts";
import { indexWords } from "./word-index.ts";

export interface LlmOptions {
  /** Base address of an OpenAI-compatible server, with or without /v1. */
  readonly url: string | undefined;
  readonly model: string | undefined;
  /** Sent as a bearer token, and shown to nobody. */
  readonly key?: string | undefined;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds for one request with its answer. */
  readonly timeoutMs?: number;
}

/** Local models on a CPU take a minute for a window. */
const USUAL_TIMEOUT = 180_000;

/** UTF-16 units and windows of one article; more would be no article, and cost a fortune. */
const MOST_UNITS = 500_000;
const MOST_WINDOWS = 100;

/** Requests for each window before an article is given up: retries, repairs and halves. */
const REQUESTS_A_WINDOW = 20;
const REQUESTS_BESIDES = 30;

/** Names of speakers that a later window is told, the latest ones. */
const MOST_NAMES = 40;

/**
 * An extractor that asks a language model. Nothing it answers is believed: words that do not stand in the text, and
 * names that it does not give, are dropped. Throws badCall where address or model are missing or cannot be.
 * `extract` throws badData for a text too long to be sent, and extractorFailed where the model gives no usable answer.
 */
export function createLlmExtractor(options: LlmOptions): Extractor {
  const endpoint = endpointOf(options.url, options.model, options.key);
  const settings = {
    endpoint,
    fetch: options.fetch ?? globalThis.fetch,
    timeoutMs: options.timeoutMs ?? USUAL_TIMEOUT,
  };
  // What the server has shown to refuse is not tried again.
  let format = 0;
  return {
    name: "llm",
    extract: async (article) => {
      if (article.text.length > MOST_UNITS) throw tooLong(`${article.text.length} characters`);
      const tokens = tokenize(article.text);
      const lines = numberedLines(tokens);
      const windows = countWindows(lines);
      if (windows > MOST_WINDOWS) throw tooLong(`${lines.length} sentences`);
      const evidence: Evidence = {
        tokens,
        searchable: searchableText(article.text, lines),
        words: indexWords(article.text),
        authors: article.authors,
      };
      const reading: Reading = {
        settings,
        article,
        lines,
        format,
        mostLines: MOST_LINES,
        requestsLeft: windows * REQUESTS_A_WINDOW + REQUESTS_BESIDES,
      };
      const drafts: Draft[] = [];
      let dropped = 0;
      let batch = 0;
      for (let from = 0; from < lines.length;) {
        const window = windowAt(lines, from, reading.mostLines);
        for (const answer of await askWindow(reading, window, namesIn(drafts))) {
          dropped += answer.misshapen;
          for (const answered of answer.statements) {
            const draft = draftOf(evidence, answered, {
              window: answer.window,
              batch,
              model: endpoint.model,
            });
            if (draft === undefined) dropped += 1;
            else drafts.push(draft);
          }
          batch += 1;
        }
        ({ format } = reading);
        from = window.to === lines.length ? window.to : lineAfter(window);
      }
      return { statements: mergeDrafts(drafts), dropped } satisfies Extraction;
    },
  };
}

function namesIn(drafts: readonly Draft[]): readonly string[] {
  const names = drafts.flatMap(({ statement }) => statement.speakers.map(({ name }) => name));
  return [...new Set(names.reverse())].filter((name) => name !== "").slice(0, MOST_NAMES);
}

function tooLong(size: string): AppError {
  return new AppError(
    "badData",
    `The text has ${size}: too many to send to a language model. Cut it into articles, or use the embedded extractor.`,
  );
}
