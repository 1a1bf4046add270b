import type { IncomingMessage, ServerResponse } from "node:http";
import { AppError } from "../model/errors.ts";
import { concealNames } from "../queries/conceal-names.ts";
import { type AnswerPool, ToldProblem } from "./answer-pool.ts";
import { answerRequest } from "./answer-request.ts";
import { createDesk, type Desk, type DeskOptions } from "./desk.ts";
import { findRoute } from "./find-route.ts";
import { isHeavy, QUICK_GRAPH } from "./is-heavy.ts";
import { isLocalReader } from "./is-local-reader.ts";
import { OfThePresent } from "./of-the-present.ts";
import { isBug, problemOf } from "./problem.ts";
import type { Problem } from "./schemas/problem.ts";
import {
  ALLOWED_METHODS,
  emptyAnswer,
  type Packet,
  packetFor,
  PREFLIGHT_HEADERS,
  problemAnswer,
  sendPacket,
  weightOf,
} from "./send.ts";

/** Bytes of answers kept ready, by what was asked, and as they went out; and of items that several answers hold. */
const CACHE_BYTES = 24 * 1024 * 1024;
const PACKET_BYTES = 16 * 1024 * 1024;
const ITEM_BYTES = 24 * 1024 * 1024;

export interface ApiOptions extends Pick<
  DeskOptions,
  "store" | "version" | "base" | "rasterize" | "neighbourhoods" | "isServing"
> {
  /** Whether words attached here are shown; true only for a server that listens on a loopback address. */
  readonly showAttached?: boolean;
  /** Works out what takes long; without it everything is answered on the spot. */
  readonly pool?: AnswerPool | undefined;
  /** Gets the full cause of what went wrong and is nobody's fault but ours. */
  readonly log: (error: unknown) => void;
}

/** Answers every address under /api/v1: by itself, or mounted there in an Express application. */
export type Api = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * All addresses under /api/v1. What was answered in the same way before goes out again as it is, as long as nothing was
 * added to the store. Whatever goes wrong becomes problem+json.
 */
export function createApi(options: ApiOptions): Api {
  const desk = createDesk({
    ...options,
    store: concealNames(options.store),
    cacheBytes: CACHE_BYTES,
    itemBytes: ITEM_BYTES,
  });
  const packets = new OfThePresent<Packet>(PACKET_BYTES);

  const packetOf = async (request: IncomingMessage): Promise<Packet> => {
    const address = addressOf(request);
    const showAttached = options.showAttached === true && isLocalReader(request);
    const way = wayOfAsking(request, address, showAttached);
    if (packets.mayHave(way)) {
      const ready = packets.at(await desk.present.stamp())?.get(way);
      if (ready !== undefined) return ready;
    }
    const found = findRoute(address);
    if (request.method === "OPTIONS")
      return packetFor(request, emptyAnswer(204, { ...PREFLIGHT_HEADERS, Allow: ALLOWED_METHODS }));
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new AppError(
        "badMethod",
        `${request.method} is not for ${found.path}: it takes ${ALLOWED_METHODS}.`,
      );
    }
    const { accept, "if-none-match": known } = request.headers;
    const { answer, stamp } =
      options.pool !== undefined && isHeavy(found, request.headers) && (await isBig(desk))
        ? await options.pool.answer({ address, headers: { accept, "if-none-match": known }, showAttached })
        : await answerRequest(desk, { ...found, reading: { showAttached }, request });
    const packet = packetFor(request, answer);
    if (stamp !== undefined) packets.at(stamp)?.set(way, packet, weightOf(packet) + 2 * way.length);
    return packet;
  };

  return (request, response) => {
    packetOf(request)
      .catch((error: unknown) => packetFor(request, problemAnswer(told(error, options.log))))
      .then((packet) => sendPacket(response, packet))
      .catch((error: unknown) => {
        // Half an answer cannot be mended.
        options.log(error);
        response.destroy();
      });
  };
}

/** A small graph is answered sooner than a thread is started. */
async function isBig({ present }: Desk): Promise<boolean> {
  return (await present.stamp()).rev > QUICK_GRAPH;
}

/** What went wrong, here or in another thread; bugs are logged with their full cause. */
function told(error: unknown, log: (error: unknown) => void): Problem {
  if (error instanceof ToldProblem) {
    if (error.bug !== undefined) log(error.bug);
    return error.problem;
  }
  if (isBug(error)) log(error);
  return problemOf(error);
}

/** The address as it came; an application that mounts the API cuts its own path off `url`. */
function addressOf(request: IncomingMessage & { readonly originalUrl?: string }): string {
  return request.originalUrl ?? request.url ?? "/";
}

/** All that an answer depends on beside the store. */
function wayOfAsking({ method, headers }: IncomingMessage, address: string, showAttached: boolean): string {
  return `${method ?? ""} ${address}\n${headers.accept ?? ""}\n${headers["accept-encoding"] ?? ""}\n${headers["if-none-match"] ?? ""}\n${String(showAttached)}`;
}
