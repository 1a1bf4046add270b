import { type NextFunction, type Request, type Response, Router } from "express";
import { AppError } from "../model/errors.ts";
import { concealNames } from "../queries/conceal-names.ts";
import type { Graphs } from "../queries/graphs.ts";
import type { Store } from "../store/store.ts";
import { answerRequest, type Desk } from "./answer-request.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { isBug, problemOf } from "./problem.ts";
import { ADDRESS_LIMITS } from "./read-parameters.ts";
import { rememberGraphs } from "./remember-graphs.ts";
import { Revisions } from "./revisions.ts";
import type { Route } from "./route.ts";
import { ROUTES } from "./routes/index.ts";
import { ALLOWED_METHODS, emptyAnswer, PREFLIGHT_HEADERS, problemAnswer, send } from "./send.ts";

/** Where the API is mounted. */
export const API_PATH = "/api/v1";

/** Bytes of answers kept ready. */
const CACHE_BYTES = 64 * 1024 * 1024;

export interface ApiOptions {
  readonly store: Store;
  readonly version: string;
  /** Public address in front of /api/v1, without a slash at the end; links begin with a slash when it is left out. */
  readonly base?: string | undefined;
  /** Whether words attached here are shown; true only for a server that listens on a loopback address. */
  readonly showAttached?: boolean;
  /** Turns a picture (SVG) into a PNG; without it pictures come as SVG only. */
  readonly rasterize?: ((svg: string) => Promise<Uint8Array>) | undefined;
  /** Graphs that others of this program ask for too. */
  readonly graphs?: Graphs;
  /** Gets the full cause of what went wrong and is nobody's fault but ours. */
  readonly log: (error: unknown) => void;
  /** False once the server was told to stop. */
  readonly isServing?: () => boolean;
}

/** All addresses under /api/v1 as one router, to be mounted there. Whatever goes wrong becomes problem+json. */
export function createApi(options: ApiOptions): Router {
  const store = concealNames(options.store);
  const desk: Desk = {
    store,
    revisions: new Revisions(store),
    services: {
      version: options.version,
      address: `${options.base ?? ""}${API_PATH}`,
      graphs: options.graphs ?? rememberGraphs(),
      rasterize: options.rasterize,
      isServing: options.isServing ?? (() => true),
    },
    showAttached: options.showAttached ?? false,
    cache: new BoundedCache(CACHE_BYTES),
  };
  const router = Router({ caseSensitive: true });
  router.use(refuseLongAddress);
  for (const route of ROUTES) mount(router, route, desk);
  router.use((request: Request) => {
    throw new AppError(
      "notFound",
      `There is nothing at ${request.path}: ${desk.services.address}/openapi.json lists what there is.`,
    );
  });
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (isBug(error)) options.log(error);
    // Half an answer cannot be mended: Express closes the connection.
    if (response.headersSent) next(error);
    else send(request, response, problemAnswer(problemOf(error)));
  });
  return router;
}

function refuseLongAddress(request: Request, _response: Response, next: NextFunction): void {
  const { length } = request.originalUrl;
  if (length > ADDRESS_LIMITS.length) {
    throw new AppError(
      "tooLong",
      `The address has ${length} characters, and at most ${ADDRESS_LIMITS.length} are read: ask for less at once.`,
    );
  }
  next();
}

function mount(router: Router, route: Route, desk: Desk): void {
  const path = route.path === "/" || route.path.includes(".") ? route.path : `${route.path}{.:extension}`;
  // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 hands what is thrown to the error handler
  router.get(path, async (request, response) => {
    send(request, response, await answerRequest(desk, route, request));
  });
  router.options(path, (request, response) => {
    send(request, response, emptyAnswer(204, { ...PREFLIGHT_HEADERS, Allow: ALLOWED_METHODS }));
  });
  router.all(path, (request: Request) => {
    throw new AppError(
      "badMethod",
      `${request.method} is not for ${request.path}: it takes ${ALLOWED_METHODS}.`,
    );
  });
}
