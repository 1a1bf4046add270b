import type { RequestListener } from "node:http";
import express, { type NextFunction, type Request, type Response } from "express";
import type { AnswerPool } from "./api/answer-pool.ts";
import { createApi } from "./api/create-api.ts";
import { API_PATH } from "./api/desk.ts";
import { QUICK_GRAPH } from "./api/is-heavy.ts";
import { OfThePresent } from "./api/of-the-present.ts";
import { isSameStamp, Present, type Stamp } from "./api/present.ts";
import { isLocalReader } from "./api/is-local-reader.ts";
import { LIST_FILTERS } from "./api/list-filters.ts";
import { rememberNeighbourhood } from "./api/remember-neighbourhood.ts";
import { isLoopback, type Settings } from "./config.ts";
import { dataTwin } from "./pages/data-twin.ts";
import {
  isHeavyPage,
  type PageAnswer,
  type PageQuestion,
  pageRenderer,
  type RenderPage,
} from "./pages/render-page.ts";
import { pageRouter } from "./pages/page-router.ts";
import { pageSources } from "./page-sources.ts";
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
  /** Works out what takes long, beside the thread that serves. */
  readonly pool?: AnswerPool;
  /** Full cause of what went wrong and is nobody's fault but ours. */
  readonly log: (error: unknown) => void;
  /** Aborted once the server was told to stop. */
  readonly stop: AbortSignal;
}

/**
 * The API and the pages over one store: one Express application, past which the addresses of the API go straight to
 * their answers, since to be handed from layer to layer costs more than an answer that is ready.
 */
export function createApp(options: AppOptions): RequestListener {
  const { store, settings, version, assets, assetFolder, rasterize, pool, log, stop } = options;
  const showAttached = isLoopback(settings.host);
  const twinOf = ({ originalUrl }: Request): Promise<string | undefined> =>
    dataTwin({ store, readClaims: LIST_FILTERS.claims }, originalUrl);
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  const neighbourhoods = rememberNeighbourhood();
  // A page's address with an extension is the same thing as data: the API answers it.
  // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 hands what is thrown to the error handler
  app.use(async (request: Request, _response: Response, next: NextFunction) => {
    const twin = await twinOf(request);
    if (twin !== undefined) request.url = request.originalUrl = API_PATH + twin;
    next();
  });
  const api = createApi({
    store,
    version,
    base: settings.base,
    showAttached,
    rasterize,
    neighbourhoods,
    pool,
    log,
    isServing: () => !stop.aborted,
  });
  app.use(API_PATH, api);
  const sources = { ...pageSources({ inPixels: rasterize !== undefined }), assets };
  const onTheSpot = pageRenderer({ ...sources, store: concealNames(store), neighbourhoods, log });
  app.use(
    pageRouter({
      ...sources,
      render: keepReady(store, async (question, { rev }) =>
        pool !== undefined && isHeavyPage(question) && rev > QUICK_GRAPH
          ? pool.page(question)
          : onTheSpot(question),
      ),
      base: settings.base,
      readingFor: (request) => ({ showAttached: showAttached && isLocalReader(request) }),
      assetFolder,
      log,
    }),
  );
  return (request, response) => {
    if (isOfApi(request.url ?? "")) api(request, response);
    else app(request, response);
  };
}

/** UTF-16 units of pages that are kept. */
const READY_PAGES = 8 * 1024 * 1024;

/** A page that was asked for in the same way before goes out again, as long as nothing was added to the store. */
function keepReady(
  store: Store,
  render: (question: PageQuestion, stamp: Stamp) => Promise<PageAnswer>,
): RenderPage {
  const present = new Present(store);
  const ready = new OfThePresent<PageAnswer>(READY_PAGES);
  return async (question) => {
    const stamp = await present.stamp();
    const key = JSON.stringify(question);
    const known = ready.at(stamp)?.get(key);
    if (known !== undefined) return known;
    const page = await render(question, stamp);
    // What was added meanwhile may be on it or not.
    const isOfNow = isSameStamp(stamp, await present.stamp());
    if (page.status === 200 && isOfNow) ready.at(stamp)?.set(key, page, page.text.length + key.length);
    return page;
  };
}

/** What is spelt in another way Express mounts, too. */
function isOfApi(address: string): boolean {
  return address.startsWith(API_PATH) && ["/", "?", ""].includes(address.charAt(API_PATH.length));
}
