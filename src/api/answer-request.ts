import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Request } from "express";
import { AppError } from "../model/errors.ts";
import type { Store } from "../store/store.ts";
import { revisionAsOf } from "./as-of.ts";
import type { BoundedCache } from "./bounded-cache.ts";
import { type Cursor, decodeCursor, normalizedQuery, questionDigest } from "./cursor.ts";
import { readyAnswer } from "./envelope.ts";
import { entityTag, isKnown } from "./etag.ts";
import { isLocalReader } from "./is-local-reader.ts";
import { rawParameters, readParameters } from "./read-parameters.ts";
import { chooseForm, type Representation } from "./representation.ts";
import type { Revisions } from "./revisions.ts";
import type { Answer, Context, Route, Services } from "./route.ts";
import { emptyAnswer, type ReadyAnswer } from "./send.ts";

/** What requests share. */
export interface Desk {
  readonly store: Store;
  readonly revisions: Revisions;
  readonly services: Services;
  /** Whether words attached here are shown at all; they still are to readers at this machine only. */
  readonly showAttached: boolean;
  /** Answers by entity tag; weighed in bytes. */
  readonly cache: BoundedCache<ReadyAnswer>;
}

/** How often a question is asked again when the graph changed under it. */
const TRIES = 3;

/** From request to bytes, in this order: form, parameters, revision, entity tag, and only then the question itself. */
export async function answerRequest(desk: Desk, route: Route, request: Request): Promise<ReadyAnswer> {
  const raw = rawParameters(queryOf(request.originalUrl));
  const extension = parameterOf(request, "extension");
  const form = formFor(route, { format: raw.get("format")?.[0], extension }, request);
  const query = readParameters(route.parameters, raw);
  const id = parameterOf(request, "id") ?? "";
  const path = route.path.replace(":id", encodeURIComponent(id));
  const address = `${desk.services.address}${path === "/" ? "" : path}${extension === undefined ? "" : `.${extension}`}`;
  const reading = { showAttached: desk.showAttached && isLocalReader(request) };
  const question = questionDigest(path, raw);
  const [asOf, cursor] = [raw.get("asOf")?.[0], cursorIn(raw.get("cursor")?.[0], question)];
  const program = [desk.services.address, desk.services.version, address, normalizedQuery(raw), form.name];

  for (let tries = 1; ; tries += 1) {
    const rev = await revisionFor(desk.store, route, asOf, cursor);
    const texts = route.changesWith === "revision" ? await desk.store.attachedTexts() : 0;
    const tag = entityTag([...program, rev, texts, reading.showAttached]);
    const fresh = freshness(route, tag);
    if (route.changesWith !== "moment" && isKnown(request.headers["if-none-match"], tag))
      return emptyAnswer(304, fresh);
    const kept = desk.cache.get(tag);
    if (kept !== undefined) return kept;

    const use = (store: Store): ReturnType<Route["handle"]> => {
      const context: Context = {
        store,
        rev,
        id,
        query,
        after: cursor?.after,
        form,
        reading,
        services: desk.services,
      };
      return route.handle(context);
    };
    const answer =
      route.changesWith === "revision" ? await desk.revisions.at(rev, use) : await use(desk.store);
    const isPinned = asOf !== undefined || cursor !== undefined || route.changesWith !== "revision";
    // Somebody added to the graph while it was read: the answer may be half of one revision, half of the next.
    if (!isPinned && tries < TRIES && (await desk.store.revision()) !== rev) continue;

    const pixels = form.inPixels === true ? await inPixels(answer, desk.services.rasterize) : undefined;
    const ready = readyAnswer(answer, { address, raw, form, rev, question }, pixels);
    const zipped = await zippedBody(ready);
    const dated = { ...ready, headers: { ...ready.headers, ...fresh }, zipped };
    const weight = dated.body.byteLength + (zipped?.byteLength ?? 0);
    if (route.changesWith !== "moment") desk.cache.set(tag, dated, weight);
    return dated;
  }
}

/** Bytes from which on an answer is packed. */
const WORTH_ZIPPING = 32 * 1024;

/** The body as gzip, where it is big and no picture; made beside the thread that answers. */
async function zippedBody({ body, headers }: ReadyAnswer): Promise<Buffer | undefined> {
  const isText = /json|text|xml/.test(headers["Content-Type"] ?? "");
  return isText && body.byteLength >= WORTH_ZIPPING ? gzipped(body, { level: 5 }) : undefined;
}

const gzipped = promisify(gzip);

/** The bytes of a picture. Throws notAcceptable where nobody handed in how to draw it. */
async function inPixels(answer: Answer, rasterize: Services["rasterize"]): Promise<Uint8Array | undefined> {
  if (answer.kind !== "file") return undefined;
  if (rasterize) return rasterize(answer.text);
  throw new AppError("notAcceptable", "This server draws no PNG: ask for format=svg.", [
    { parameter: "format", detail: "png is not drawn here" },
  ]);
}

function formFor(route: Route, wish: Parameters<typeof chooseForm>[1], request: Request): Representation {
  const [only] = route.forms;
  // An address such as /openapi.json says already what it is.
  if (only !== undefined && route.path.includes(".")) return only;
  return chooseForm(route.forms, wish, request);
}

function cursorIn(text: string | undefined, question: string): Cursor | undefined {
  return text === undefined ? undefined : decodeCursor(text, question);
}

async function revisionFor(
  store: Store,
  { changesWith }: Route,
  asOf: string | undefined,
  cursor: Cursor | undefined,
): Promise<number> {
  if (changesWith !== "revision") return 0;
  if (cursor !== undefined) return cursor.rev;
  return asOf === undefined ? store.revision() : revisionAsOf(store, asOf);
}

function freshness({ changesWith }: Route, tag: string): Readonly<Record<string, string>> {
  return changesWith === "moment"
    ? { "Cache-Control": "no-store" }
    : { ETag: tag, "Cache-Control": "no-cache", Vary: "Accept, Accept-Encoding, Origin" };
}

function queryOf(url: string): string {
  const at = url.indexOf("?");
  return at < 0 ? "" : url.slice(at + 1);
}

function parameterOf(request: Request, name: string): string | undefined {
  const value: unknown = request.params[name];
  return typeof value === "string" ? value : undefined;
}
