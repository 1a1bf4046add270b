import { rasterizer } from "../../src/raster/rasterize.ts";
import { readFonts } from "../../src/store/files/read-fonts.ts";
import express, { type Express } from "express";
import supertest from "supertest";
import { type ApiOptions, createApi } from "../../src/api/create-api.ts";
import type { Store } from "../../src/store/store.ts";
import { riverStore } from "../queries/river-store.ts";

const rasterize = rasterizer(readFonts);

/** The API over the river record. */
export interface RiverApi {
  readonly app: Express;
  readonly store: Store;
  /** What was logged as a bug. */
  readonly logged: readonly unknown[];
  /** Asks for a path under /api/v1. */
  get(path: string, headers?: Readonly<Record<string, string>>): supertest.Test;
  close(): Promise<void>;
}

export async function riverApi(options: Partial<ApiOptions> = {}): Promise<RiverApi> {
  const store = options.store ?? (await riverStore());
  const logged: unknown[] = [];
  const app = express();
  app.use(
    "/api/v1",
    createApi({ store, version: "1.2.3", rasterize, log: (error) => logged.push(error), ...options }),
  );
  return {
    app,
    store,
    logged,
    get: (path, headers = {}) => supertest(app).get(`/api/v1${path}`).set(headers),
    close: () => store.close(),
  };
}

/** A JSON answer in its envelope. */
export interface EnvelopeOf<Data> {
  readonly data: Data;
  readonly included?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly meta: { readonly rev: number; readonly total: number; readonly nextCursor: string | null };
  readonly links: { readonly self: string; readonly next: string | null };
}

/** The envelope of an answer that must have gone well. */
export async function envelope<Data>(answer: supertest.Test): Promise<EnvelopeOf<Data>> {
  const { status, text } = await answer;
  if (status !== 200) throw new Error(`status ${status}: ${text}`);
  return JSON.parse(text) as EnvelopeOf<Data>; // openapi.test.ts holds all shapes against their schemas
}

/** The ids of the items of a list. */
export async function ids(answer: supertest.Test): Promise<readonly string[]> {
  return (await envelope<readonly { readonly id: string }[]>(answer)).data.map(({ id }) => id);
}

/** What an answer that must have gone wrong says. */
export interface ProblemOf {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly { readonly parameter?: string; readonly detail: string }[];
}

export async function problem(answer: supertest.Test): Promise<ProblemOf> {
  const { status, text, headers } = await answer;
  if (headers["content-type"] !== "application/problem+json") throw new Error(`status ${status}: ${text}`);
  const parsed = JSON.parse(text) as ProblemOf; // openapi.test.ts holds it against its schema
  if (parsed.status !== status) throw new Error(`the problem says ${parsed.status}, the answer ${status}`);
  return parsed;
}
