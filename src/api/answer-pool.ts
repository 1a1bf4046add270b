import type { Worker } from "node:worker_threads";
import { AppError } from "../model/errors.ts";
import type { PageAnswer, PageQuestion } from "../pages/render-page.ts";
import type { Answered } from "./answer-request.ts";
import type { Problem } from "./schemas/problem.ts";

/** A request as another thread needs it. */
export interface Question {
  readonly address: string;
  readonly headers: { readonly accept?: string | undefined; readonly "if-none-match"?: string | undefined };
  readonly showAttached: boolean;
}

/** What goes to a worker and comes back; bodies change hands without being copied. */
export type ToWorker = ToAnswer | "end";
export type ToAnswer = { readonly id: number } & (
  { readonly question: Question } | { readonly page: PageQuestion }
);
export type FromWorker = { readonly id: number } & (
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
      readonly zipped: Uint8Array | undefined;
      readonly stamp: Answered["stamp"];
    }
  | { readonly kind: "page"; readonly page: PageAnswer }
  /** `bug` is the full cause of what is nobody's fault but ours. */
  | { readonly kind: "problem"; readonly problem: Problem; readonly bug: string | undefined }
);

/** A problem that was already put into words where it arose. */
export class ToldProblem extends Error {
  readonly problem: Problem;
  readonly bug: string | undefined;

  constructor(problem: Problem, bug: string | undefined) {
    super(problem.detail);
    this.problem = problem;
    this.bug = bug;
  }
}

/** Answers that take long, worked out beside the thread that serves. */
export interface AnswerPool {
  /** Throws storeBusy when as many are asked for as may be, and ToldProblem for what went wrong there. */
  answer(question: Question): Promise<Answered>;
  /** A page, in the same way. */
  page(question: PageQuestion): Promise<PageAnswer>;
  /** Lets the thread close its store and end; what it was still asked for fails. */
  close(): Promise<void>;
}

/** Milliseconds for a thread to end by itself: one that is cut off in the middle of a query may take the program along. */
const TO_END = 5000;

/** Answers under way or waiting at a time: nearly all take less than a tenth of a second, so nobody waits longer than a browser does. */
const MOST_WAITING = 64;

interface Waiting {
  readonly resolve: (message: FromWorker) => void;
  readonly reject: (error: unknown) => void;
}

/** One thread, started by `start` when it is first needed, and anew when it has died. It keeps no program alive. */
export function answerPool(start: () => Worker): AnswerPool {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let asked = 0;

  const begin = (): Worker => {
    const begun = start();
    begun.unref();
    begun.on("message", (message: FromWorker) => {
      const one = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.kind === "problem") one?.reject(new ToldProblem(message.problem, message.bug));
      else one?.resolve(message);
    });
    let cause: unknown;
    begun.on("error", (error) => (cause = error));
    begun.on("exit", (code) => {
      if (worker === begun) worker = undefined;
      for (const { reject } of waiting.values())
        reject(new Error(`The worker that answers ended with ${code}.`, { cause }));
      waiting.clear();
    });
    return begun;
  };

  const ask = async (
    what: { readonly question: Question } | { readonly page: PageQuestion },
  ): Promise<FromWorker> => {
    if (waiting.size >= MOST_WAITING) {
      throw new AppError(
        "storeBusy",
        `As many long answers are being worked out as may be at a time (${MOST_WAITING}): ask again in a few seconds.`,
      );
    }
    return new Promise((resolve, reject) => {
      worker ??= begin();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage({ id: asked, ...what } satisfies ToWorker);
    });
  };

  return {
    answer: async (question) => answeredBy(await ask({ question })),
    page: async (page) => pageIn(await ask({ page })),
    close: () =>
      new Promise((resolve) => {
        const last = worker;
        if (last === undefined) {
          resolve();
          return;
        }
        const late = setTimeout(() => void last.terminate(), TO_END);
        last.once("exit", () => {
          clearTimeout(late);
          resolve();
        });
        last.ref();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        last.postMessage("end" satisfies ToWorker);
      }),
  };
}

function pageIn(message: FromWorker): PageAnswer {
  if (message.kind !== "page") throw new Error(`The worker gave ${message.kind} in place of a page.`);
  return message.page;
}

function answeredBy(message: FromWorker): Answered {
  if (message.kind !== "answer") throw new Error(`The worker gave ${message.kind} in place of an answer.`);
  const { status, headers, body, zipped, stamp } = message;
  return {
    answer: { status, headers, body: bufferOver(body), zipped: zipped && bufferOver(zipped) },
    stamp,
  };
}

function bufferOver({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
