import type { z } from "zod";
import type { Graphs } from "../queries/graphs.ts";
import type { Neighbourhoods } from "../queries/ways-between.ts";
import type { Reading } from "../queries/reading.ts";
import type { Store } from "../store/store.ts";
import type { BoundedCache } from "./bounded-cache.ts";
import type { IncludeName } from "./includes.ts";
import type { Representation } from "./representation.ts";

/** What routes know of the program around them. */
export interface Services {
  readonly version: string;
  /** Where the API stands, without a slash at the end: "/api/v1", or with the public address in front. */
  readonly address: string;
  readonly graphs: Graphs;
  readonly neighbourhoods: Neighbourhoods;
  /** Turns a picture (SVG) into a PNG; undefined where nobody handed in how. */
  readonly rasterize: ((svg: string) => Promise<Uint8Array>) | undefined;
  /** False once the server was told to stop. */
  readonly isServing: () => boolean;
}

/** One request, checked: the parameters as the route's schema reads them. */
export interface Context<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** As it was at the revision asked for; names of confidential people do not come out of it. */
  readonly store: Store;
  readonly rev: number;
  /** The id in the path; empty where the path has none. */
  readonly id: string;
  readonly query: z.output<z.ZodObject<Shape>>;
  /** Where the page begins: `next` of the page before. */
  readonly after: string | undefined;
  readonly form: Representation;
  readonly reading: Reading;
  readonly services: Services;
  /** Items as JSON that were written for this revision and reader; undefined for a revision of the past. */
  readonly written: BoundedCache<string> | undefined;
}

/** An answer in the envelope. */
interface DataAnswer {
  readonly kind: "data";
  readonly data: unknown;
  /** For lists. `next` asks for the page after; undefined on the last. */
  readonly page?: { readonly total: number; readonly next: string | undefined };
  readonly included?: Readonly<Partial<Record<IncludeName, readonly unknown[]>>>;
}

/** A list in the envelope whose items are JSON already. */
interface TextsAnswer {
  readonly kind: "texts";
  readonly texts: readonly string[];
  readonly page: { readonly total: number; readonly next: string | undefined };
}

/** An answer that is a file or a document by itself. */
export interface FileAnswer {
  readonly kind: "file";
  /** For a form in pixels the picture as SVG: it is turned into them on its way out. */
  readonly text: string;
  /** Saved under this name: ASCII, no path signs. */
  readonly name?: string;
  readonly status?: 200 | 503;
  readonly next?: string | undefined;
}

export type Answer = DataAnswer | TextsAnswer | FileAnswer;

/** One address. A new route is one file like its neighbours and one line in routes/index.ts. */
export interface Route<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly method: "get";
  /** As Express reads it: "/agents/:id". */
  readonly path: string;
  readonly summary: string;
  readonly parameters: z.ZodObject<Shape>;
  /** Of `data`; undefined for routes that answer with a document of their own. */
  readonly answer: z.ZodType | undefined;
  /** Other shapes that `data` takes when a parameter asks for it. */
  readonly otherAnswers?: readonly z.ZodType[];
  /** The first one is the default. */
  readonly forms: readonly Representation[];
  /** What an answer depends on: the graph, the program only, or the moment. */
  readonly changesWith: "revision" | "program" | "moment";
  /** Whether it may take long over a big graph, whatever the parameters. */
  readonly isHeavy?: true;
  /** The parameters with which it takes a moment; left out where that holds for all of them. */
  readonly quickWith?: readonly string[];
  handle(context: Context<Shape>): Promise<Answer>;
}

/** Keeps the parameters' types for the route's own code. */
export function defineRoute<Shape extends z.ZodRawShape>(route: Route<Shape>): Route<Shape> {
  return Object.freeze(route);
}
