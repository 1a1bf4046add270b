import express, { type Express, type NextFunction, type Request, type Response } from "express";
import { API_PATH, createApi } from "./api/create-api.ts";
import { isLocalReader } from "./api/is-local-reader.ts";
import { ROUTES } from "./api/routes/index.ts";
import { isLoopback, type Settings } from "./config.ts";
import { pageRouter } from "./pages/page-router.ts";
import type { Assets } from "./pages/views/page-frame.ts";
import { concealNames } from "./queries/conceal-names.ts";
import type { Store } from "./store/store.ts";

export interface AppOptions {
  readonly store: Store;
  readonly settings: Settings;
  readonly version: string;
  /** The built explorer: its folder, and what pages link to. */
  readonly assetFolder: string;
  readonly assets: Assets;
  /** Turns a picture (SVG) into a PNG. */
  readonly rasterize?: (svg: string) => Promise<Uint8Array>;
  /** Full cause of what went wrong and is nobody's fault but ours. */
  readonly log: (error: unknown) => void;
  /** Aborted once the server was told to stop. */
  readonly stop: AbortSignal;
}

/** The API and the pages over one store, as one Express application. */
export function createApp(options: AppOptions): Express {
  const { store, settings, version, assets, assetFolder, rasterize, log, stop } = options;
  const showAttached = isLoopback(settings.host);
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.use(toDataTwin);
  app.use(
    API_PATH,
    createApi({
      store,
      version,
      base: settings.base,
      showAttached,
      rasterize,
      log,
      isServing: () => !stop.aborted,
    }),
  );
  app.use(
    pageRouter({
      store: concealNames(store),
      readingFor: (request) => ({ showAttached: showAttached && isLocalReader(request) }),
      assets,
      assetFolder,
      reference: ROUTES.map(({ path, summary, parameters }) => ({
        path: `${API_PATH}${path === "/" ? "" : path}`,
        summary,
        parameters: Object.keys(parameters.shape),
      })),
      log,
    }),
  );
  return app;
}

const TWIN = /^\/(?:agents|claims|documents|statements)(?:\/[^/]+)?\.(?:json|csv|gexf|graphml)$/;

/** A page's address with an extension is the same thing as data: the API answers it. */
function toDataTwin(request: Request, _response: Response, next: NextFunction): void {
  if (TWIN.test(request.path)) request.url = `${API_PATH}${request.url}`;
  next();
}
