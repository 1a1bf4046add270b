import { type NextFunction, type Request, type Response, Router, static as serveStatic } from "express";
import { AppError, RETRY_AFTER } from "../model/errors.ts";
import type { Reading } from "../queries/reading.ts";
import { type Asked, askedOf } from "./asked.ts";
import { contentSecurityPolicy } from "./content-security.ts";
import { PAGES } from "./index.ts";
import { mistakePage } from "./mistake.ts";
import { PageRefusal } from "./page-refusal.ts";
import type { PageSources } from "./page.ts";
import type { PageAnswer, PageQuestion, RenderPage } from "./render-page.ts";

export interface PageOptions extends Pick<PageSources, "pictures" | "assets"> {
  readonly render: RenderPage;
  /** What whoever asks may read. */
  readonly readingFor: (request: Request) => Reading;
  /** Public address, without a slash at the end; where it is left out, the one that was asked. */
  readonly base?: string | undefined;
  /** Folder of the built explorer; its files have digests in their names and never change. */
  readonly assetFolder: string;
  /** Full cause of what went wrong and is nobody's fault but ours. */
  readonly log: (error: unknown) => void;
}

/** What a person reads: every page under its address, and its data twin under the same address with an extension. */
export function pageRouter(options: PageOptions): Router {
  const router = Router();
  router.use(
    "/assets",
    serveStatic(`${options.assetFolder}/assets`, { immutable: true, maxAge: "1y", index: false }),
  );
  router.get("/favicon.svg", (_request, response) => {
    response.type("image/svg+xml").set("Cache-Control", "max-age=86400").send(FAVICON);
  });
  for (const { path } of PAGES) {
    router.get(path, (request: Request, response: Response) => {
      options.render(questionOf(path, request, options)).then(
        (answer) => send(response, answer),
        (error: unknown) => refuse(response, { options, asked: askedBy(request), error }),
      );
    });
  }
  router.use((request: Request, response: Response) => {
    const asked = askedBy(request);
    const error = refusalOf(request, asked);
    if (error.code === "badMethod") response.set("Allow", "GET, HEAD");
    refuse(response, { options, asked, error });
  });
  // oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    const asked = askedBy(request);
    if (response.headersSent) next(error);
    else refuse(response, { options, asked, error: asAppError(error, asked) });
  });
  return router;
}

function questionOf(path: string, request: Request, { base, readingFor }: PageOptions): PageQuestion {
  return {
    path,
    id: idIn(request),
    ...addressOf(request),
    base: base ?? `${request.protocol}://${request.headers.host ?? "localhost"}`,
    reading: readingFor(request),
  };
}

function askedBy(request: Request): Asked {
  return askedOf(addressOf(request));
}

function addressOf(request: Request): Pick<PageQuestion, "address" | "languages"> {
  return { address: request.originalUrl, languages: request.acceptsLanguages() };
}

function refusalOf({ method, path }: Request, { voice }: Asked): AppError {
  const { mistake } = voice.texts.pages;
  return method === "GET" || method === "HEAD"
    ? new PageRefusal("notFound", mistake.noPage(path))
    : new PageRefusal("badMethod", mistake.onlyGet(method));
}

/** What Express itself refuses, such as an address with a broken escape, is the asker's mistake and not a bug. */
function asAppError(error: unknown, { voice }: Asked): unknown {
  if (!(error instanceof Error) || !("status" in error) || error.status !== 400) return error;
  return new PageRefusal("badCall", voice.texts.pages.mistake.brokenAddress);
}

function idIn(request: Request): string {
  const id = request.params["id"];
  return typeof id === "string" ? id : "";
}

interface Refused {
  readonly options: PageOptions;
  readonly asked: Asked;
  readonly error: unknown;
}

function refuse(response: Response, { options, asked, error }: Refused): void {
  if (!(error instanceof AppError)) options.log(error);
  const sources = { ...options, voice: asked.voice, isEmbedded: false };
  send(response, { ...mistakePage(sources, { error, address: asked.address }), isEmbedded: false });
}

function send(response: Response, { status, text, isEmbedded }: PageAnswer): void {
  response
    .status(status)
    .set({
      "Content-Security-Policy": contentSecurityPolicy({ isEmbedded }),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Permissions-Policy": "",
      "Cache-Control": "no-cache",
      Vary: "Accept-Language",
      ...(status === 503 ? { "Retry-After": RETRY_AFTER } : {}),
    })
    .type("html")
    .send(text);
}

const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f2933"/><path d="M7 9h12v8h-6l-4 4v-4H7z" fill="#fff"/><path d="M21 13h4v8h-2v3l-3-3h-5v-2h6z" fill="#e8a87c"/></svg>`;
