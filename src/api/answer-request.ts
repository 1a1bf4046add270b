import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { AppError } from "../model/errors.ts";
import type { Reading } from "../queries/reading.ts";
import type { Store } from "../store/store.ts";
import { revisionAsOf } from "./as-of.ts";
import type { Desk } from "./desk.ts";
import { decodeCursor, normalizedQuery, questionDigest } from "./cursor.ts";
import { readyAnswer } from "./envelope.ts";
import { entityTag, isKnown } from "./etag.ts";
import type { Matched } from "./match-address.ts";
import type { Stamp } from "./present.ts";
import { rawParameters, readParameters } from "./read-parameters.ts";
import { chooseForm, type Representation } from "./representation.ts";
import type { Answer, Context, Route, Services } from "./route.ts";
import { emptyAnswer, type ReadyAnswer } from "./send.ts";

/** A request for an address that there is. */
export interface Asking extends Matched {
  /** What follows the question mark. */
  readonly query: string;
  readonly reading: Reading;
  readonly request: Pick<IncomingMessage, "headers">;
}

export interface Answered {
  readonly answer: ReadyAnswer;
  /** How the store stood; undefined for what must not be given to the next one who asks. */
  readonly stamp: Stamp | undefined;
}

/** How often a question is asked again when the graph changed under it. */
const TRIES = 3;

/** What an answer depends on that does not read the store. */
const NO_STORE: Stamp = { rev: 0, texts: 0 };

/** From request to bytes, in this order: form, parameters, revision, entity tag, and only then the question itself. */
export async function answerRequest(desk: Desk, asking: Asking): Promise<Answered> {
  const { route, extension, reading, request } = asking;
  const raw = rawParameters(asking.query);
  const form = formFor(route, { format: raw.get("format")?.[0], extension }, request);
  const query = readParameters(route.parameters, raw);
  const id = asking.id ?? "";
  const path = id === "" ? route.path : route.path.replace(":id", encodeURIComponent(id));
  const address = `${desk.services.address}${path === "/" ? "" : path}${extension === undefined ? "" : `.${extension}`}`;
  const question = (): string => questionDigest(path, raw);
  const asOf = raw.get("asOf")?.[0];
  const after = raw.get("cursor")?.[0];
  const cursor = after === undefined ? undefined : decodeCursor(after, question());
  const program = [desk.services.address, desk.services.version, address, normalizedQuery(raw), form.name];
  const readsGraph = route.changesWith === "revision";

  for (let tries = 1; ; tries += 1) {
    const stamp = readsGraph ? await desk.present.stamp() : NO_STORE;
    const rev =
      cursor?.rev ?? (readsGraph && asOf !== undefined ? await revisionAsOf(desk.store, asOf) : stamp.rev);
    const tag = entityTag([...program, rev, stamp.texts, reading.showAttached]);
    const fresh = freshness(route, tag);
    const answered = (answer: ReadyAnswer): Answered => ({ answer, stamp: readsGraph ? stamp : undefined });
    if (route.changesWith !== "moment" && isKnown(request.headers["if-none-match"], tag))
      return answered(emptyAnswer(304, fresh));
    const kept = desk.cache.get(tag);
    if (kept !== undefined) return answered(kept);

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
        written: readsGraph && rev === stamp.rev ? desk.written.at(stamp) : undefined,
      };
      return route.handle(context);
    };
    const found = readsGraph
      ? await desk.revisions.at({ rev, present: stamp.rev, parameter: cursor ? "cursor" : "asOf" }, use)
      : await use(desk.store);
    const isPinned = asOf !== undefined || cursor !== undefined || !readsGraph;
    // Somebody added to the graph while it was read: the answer may be half of one revision, half of the next.
    const hasMoved = !isPinned && (await desk.store.revision()) !== rev;
    if (hasMoved && tries < TRIES) continue;

    const pixels = form.inPixels === true ? await inPixels(found, desk.services.rasterize) : undefined;
    const ready = readyAnswer(found, { address, raw, form, rev, question }, pixels);
    const zipped = await zippedBody(ready);
    const dated = { ...ready, headers: { ...ready.headers, ...fresh }, zipped };
    const weight = dated.body.byteLength + (zipped?.byteLength ?? 0);
    if (route.changesWith !== "moment") desk.cache.set(tag, dated, weight);
    return answered(dated);
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

function formFor(
  route: Route,
  wish: Parameters<typeof chooseForm>[1],
  request: Pick<IncomingMessage, "headers">,
): Representation {
  const [only] = route.forms;
  // An address such as /openapi.json says already what it is.
  if (only !== undefined && route.path.includes(".")) return only;
  return chooseForm(route.forms, wish, request);
}

function freshness({ changesWith }: Route, tag: string): Readonly<Record<string, string>> {
  return changesWith === "moment"
    ? { "Cache-Control": "no-store" }
    : { ETag: tag, "Cache-Control": "no-cache", Vary: "Accept, Accept-Encoding, Origin" };
}
