import type { Neighbourhoods } from "../queries/ways-between.ts";
import type { Store } from "../store/store.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { OfThePresent } from "./of-the-present.ts";
import { Present } from "./present.ts";
import { rememberGraphs } from "./remember-graphs.ts";
import { rememberNeighbourhood } from "./remember-neighbourhood.ts";
import { Revisions } from "./revisions.ts";
import type { Services } from "./route.ts";
import type { ReadyAnswer } from "./send.ts";

/** Where the API is mounted. */
export const API_PATH = "/api/v1";

/** What requests share. */
export interface Desk {
  readonly store: Store;
  readonly present: Present;
  readonly revisions: Revisions;
  readonly services: Services;
  /** Answers by entity tag; weighed in bytes. */
  readonly cache: BoundedCache<ReadyAnswer>;
  /** Items of lists as JSON; weighed in bytes. */
  readonly written: OfThePresent<string>;
}

export interface DeskOptions {
  /** As the public may read it. */
  readonly store: Store;
  readonly version: string;
  /** Public address in front of /api/v1, without a slash at the end; links begin with a slash when it is left out. */
  readonly base?: string | undefined;
  /** Turns a picture (SVG) into a PNG; without it pictures come as SVG only. */
  readonly rasterize?: ((svg: string) => Promise<Uint8Array>) | undefined;
  /** Those that others of this program ask for too. */
  readonly neighbourhoods?: Neighbourhoods | undefined;
  /** False once the server was told to stop. */
  readonly isServing?: (() => boolean) | undefined;
  /** Bytes of answers, and of items, that are kept. */
  readonly cacheBytes: number;
  readonly itemBytes: number;
}

export function createDesk(options: DeskOptions): Desk {
  const { store, version, base = "", rasterize, neighbourhoods, isServing, cacheBytes, itemBytes } = options;
  return {
    store,
    present: new Present(store),
    revisions: new Revisions(store),
    services: {
      version,
      address: `${base}${API_PATH}`,
      graphs: rememberGraphs(),
      neighbourhoods: neighbourhoods ?? rememberNeighbourhood(),
      rasterize,
      isServing: isServing ?? (() => true),
    },
    cache: new BoundedCache(cacheBytes),
    written: new OfThePresent(itemBytes),
  };
}
