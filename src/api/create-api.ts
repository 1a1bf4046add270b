import type { IncomingMessage, ServerResponse } from "node:http";
import { AppError } from "../model/errors.ts";
import { concealNames } from "../queries/conceal-names.ts";
import type { Neighbourhoods } from "../queries/ways-between.ts";
import type { Store } from "../store/store.ts";
import { answerRequest, type Desk } from "./answer-request.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { isLocalReader } from "./is-local-reader.ts";
import { addressMatcher } from "./match-address.ts";
import { OfThePresent } from "./of-the-present.ts";
import { Present } from "./present.ts";
import { isBug, problemOf } from "./problem.ts";
import { ADDRESS_LIMITS } from "./read-parameters.ts";
import { rememberNeighbourhood } from "./remember-neighbourhood.ts";
import { rememberGraphs } from "./remember-graphs.ts";
import { Revisions } from "./revisions.ts";
import { ROUTES } from "./routes/index.ts";
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

/** Where the API is mounted. */
export const API_PATH = "/api/v1";

/** Bytes of answers kept ready, by what was asked, and as they went out; and of items that several answers hold. */
const CACHE_BYTES = 48 * 1024 * 1024;
const PACKET_BYTES = 32 * 1024 * 1024;
const ITEM_BYTES = 32 * 1024 * 1024;

export interface ApiOptions {
  readonly store: Store;
  readonly version: string;
  /** Public address in front of /api/v1, without a slash at the end; links begin with a slash when it is left out. */
  readonly base?: string | undefined;
  /** Whether words attached here are shown; true only for a server that listens on a loopback address. */
  readonly showAttached?: boolean;
  /** Turns a picture (SVG) into a PNG; without it pictures come as SVG only. */
  readonly rasterize?: ((svg: string) => Promise<Uint8Array>) | undefined;
  /** Those that others of this program ask for too. */
  readonly neighbourhoods?: Neighbourhoods;
  /** Gets the full cause of what went wrong and is nobody's fault but ours. */
  readonly log: (error: unknown) => void;
  /** False once the server was told to stop. */
  readonly isServing?: () => boolean;
}

/** Answers every address under /api/v1: by itself, or mounted there in an Express application. */
export type Api = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * All addresses under /api/v1. What was answered in the same way before goes out again as it is, as long as nothing was
 * added to the store. Whatever goes wrong becomes problem+json.
 */
export function createApi(options: ApiOptions): Api {
  const store = concealNames(options.store);
  const desk: Desk = {
    store,
    present: new Present(store),
    revisions: new Revisions(store),
    services: {
      version: options.version,
      address: `${options.base ?? ""}${API_PATH}`,
      graphs: rememberGraphs(),
      neighbourhoods: options.neighbourhoods ?? rememberNeighbourhood(),
      rasterize: options.rasterize,
      isServing: options.isServing ?? (() => true),
    },
    cache: new BoundedCache(CACHE_BYTES),
    written: new OfThePresent(ITEM_BYTES),
  };
  const packets = new OfThePresent<Packet>(PACKET_BYTES);
  const match = addressMatcher(ROUTES);

  const packetOf = async (request: IncomingMessage): Promise<Packet> => {
    const address = addressOf(request);
    const reading = { showAttached: options.showAttached === true && isLocalReader(request) };
    const way = wayOfAsking(request, address, reading.showAttached);
    if (packets.mayHave(way)) {
      const ready = packets.at(await desk.present.stamp())?.get(way);
      if (ready !== undefined) return ready;
    }
    refuseLongAddress(address);
    const [path, query] = partsOf(address);
    const matched = match(path);
    if (matched === undefined) {
      throw new AppError(
        "notFound",
        `There is nothing at ${path}: ${desk.services.address}/openapi.json lists what there is.`,
      );
    }
    if (request.method === "OPTIONS")
      return packetFor(request, emptyAnswer(204, { ...PREFLIGHT_HEADERS, Allow: ALLOWED_METHODS }));
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new AppError("badMethod", `${request.method} is not for ${path}: it takes ${ALLOWED_METHODS}.`);
    }
    const { answer, stamp } = await answerRequest(desk, { ...matched, query, reading, request });
    const packet = packetFor(request, answer);
    if (stamp !== undefined) packets.at(stamp)?.set(way, packet, weightOf(packet) + 2 * way.length);
    return packet;
  };

  return (request, response) => {
    packetOf(request)
      .catch((error: unknown) => {
        if (isBug(error)) options.log(error);
        return packetFor(request, problemAnswer(problemOf(error)));
      })
      .then((packet) => sendPacket(response, packet))
      .catch((error: unknown) => {
        // Half an answer cannot be mended.
        options.log(error);
        response.destroy();
      });
  };
}

/** The address as it came; an application that mounts the API cuts its own path off `url`. */
function addressOf(request: IncomingMessage & { readonly originalUrl?: string }): string {
  return request.originalUrl ?? request.url ?? "/";
}

/** All that an answer depends on beside the store. */
function wayOfAsking({ method, headers }: IncomingMessage, address: string, showAttached: boolean): string {
  return `${method ?? ""} ${address}\n${headers.accept ?? ""}\n${headers["accept-encoding"] ?? ""}\n${headers["if-none-match"] ?? ""}\n${String(showAttached)}`;
}

/** Path under the API and query. Some clients put the whole address, host and all, where the path belongs. */
function partsOf(address: string): [path: string, query: string] {
  const local = address.startsWith("/") ? address : address.replace(/^[a-z]+:\/\/[^/?#]*/i, "");
  const end = local.search(/[?#]/);
  const path = local.slice(API_PATH.length, end < 0 ? undefined : end);
  return [
    path.startsWith("/") ? path : `/${path}`,
    end < 0 ? "" : (local.slice(end + 1).split("#", 1)[0] ?? ""),
  ];
}

function refuseLongAddress({ length }: string): void {
  if (length > ADDRESS_LIMITS.length) {
    throw new AppError(
      "tooLong",
      `The address has ${length} characters, and at most ${ADDRESS_LIMITS.length} are read: ask for less at once.`,
    );
  }
}
