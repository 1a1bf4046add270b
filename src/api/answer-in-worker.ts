import type { MessagePort } from "node:worker_threads";
import { concealNames } from "../queries/conceal-names.ts";
import type { Store } from "../store/store.ts";
import type { RenderPage } from "../pages/render-page.ts";
import type { FromWorker, Question, ToAnswer, ToWorker } from "./answer-pool.ts";
import { answerRequest } from "./answer-request.ts";
import { createDesk, type DeskOptions } from "./desk.ts";
import { findRoute } from "./find-route.ts";
import { isBug, problemOf } from "./problem.ts";
import type { ReadyAnswer } from "./send.ts";

const ITEM_BYTES = 16 * 1024 * 1024;

export type WorkerOptions = Pick<DeskOptions, "version" | "base" | "rasterize" | "neighbourhoods"> & {
  /** Opened for reading only, by whoever starts the worker. */
  readonly store: Store;
  readonly renderPage: RenderPage;
};

/** Answers the questions that come through a port, with the code that answers everywhere, one store to itself. */
export function answerInWorker(port: MessagePort, { store, renderPage, ...options }: WorkerOptions): void {
  // ready answers are kept by the thread that sends them
  const desk = createDesk({ ...options, store: concealNames(store), cacheBytes: 0, itemBytes: ITEM_BYTES });
  const answerTo = async ({ address, headers, showAttached }: Question) =>
    answerRequest(desk, { ...findRoute(address), reading: { showAttached }, request: { headers } });
  port.on("message", (message: ToWorker) => {
    if (message === "end") {
      port.close();
      void desk.revisions.close().then(() => store.close());
      return;
    }
    give(message).catch((error: unknown) => {
      const bug = isBug(error) ? stackOf(error) : undefined;
      port.postMessage({
        kind: "problem",
        id: message.id,
        problem: problemOf(error),
        bug,
      } satisfies FromWorker);
    });
  });
  const give = async (asked: ToAnswer): Promise<void> => {
    const { id } = asked;
    if ("page" in asked) {
      port.postMessage({ kind: "page", id, page: await renderPage(asked.page) } satisfies FromWorker);
      return;
    }
    const { answer, stamp } = await answerTo(asked.question);
    const { status, headers, body, zipped } = ownBytes(answer);
    const message: FromWorker = { kind: "answer", id, status, headers, body, zipped, stamp };
    port.postMessage(message, [body.buffer, ...(zipped ? [zipped.buffer] : [])]);
  };
}

/** Node keeps short buffers together in one piece of memory, which must not be given away with one of them. */
function ownBytes({ status, headers, body, zipped }: ReadyAnswer) {
  return { status, headers, body: new Uint8Array(body), zipped: zipped && new Uint8Array(zipped) };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
