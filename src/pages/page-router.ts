import { type NextFunction, type Request, type Response, Router, static as serveStatic } from "express";
import { AppError, ERRORS } from "../model/errors.ts";
import type { Reading } from "../queries/reading.ts";
import { PAGES } from "./index.ts";
import type { PageSources } from "./page.ts";
import { html } from "./views/html.ts";
import { pageFrame } from "./views/page-frame.ts";

export interface PageOptions extends Omit<PageSources, "reading"> {
  /** What whoever asks may read. */
  readonly readingFor: (request: Request) => Reading;
  /** Folder of the built explorer; its files have digests in their names and never change. */
  readonly assetFolder: string;
  /** Full cause of what went wrong and is nobody's fault but ours. */
  readonly log: (error: unknown) => void;
}

/** No inline script or style, nothing from elsewhere, no innerHTML: what a page may load and do. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

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
  for (const page of PAGES) {
    router.get(page.path, (request: Request, response: Response) => {
      page.render({ ...options, reading: options.readingFor(request) }, idIn(request)).then(
        (text) => send(response, 200, text),
        (error: unknown) => send(response, ...refusal(error, options)),
      );
    });
  }
  router.use((request: Request, response: Response) => {
    const refused = refusalOf(request);
    if (refused.code === "badMethod") response.set("Allow", "GET, HEAD");
    send(response, ...refusal(refused, options));
  });
  // oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) next(error);
    else send(response, ...refusal(asAppError(error), options));
  });
  return router;
}

function refusalOf({ method, path }: Request): AppError {
  return method === "GET" || method === "HEAD"
    ? new AppError("notFound", `There is no page at ${path}. Perhaps the address was cut or mistyped.`)
    : new AppError("badMethod", `Pages are read, with GET; ${method} does nothing here.`);
}

/** What Express itself refuses, such as an address with a broken escape, is the asker's mistake and not a bug. */
function asAppError(error: unknown): unknown {
  if (!(error instanceof Error) || !("status" in error) || error.status !== 400) return error;
  return new AppError("badCall", "This address is broken: part of it cannot be read. Go back to the start.");
}

function idIn(request: Request): string {
  const id = request.params["id"];
  return typeof id === "string" ? id : "";
}

function send(response: Response, status: number, text: string): void {
  response
    .status(status)
    .set({
      "Content-Security-Policy": CONTENT_SECURITY_POLICY,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Permissions-Policy": "",
      "Cache-Control": "no-cache",
    })
    .type("html")
    .send(text);
}

function refusal(error: unknown, { assets, log }: PageOptions): [number, string] {
  const known = error instanceof AppError;
  if (!known) log(error);
  const title = known ? ERRORS[error.code].title : "Something went wrong here";
  const detail = known
    ? error.message
    : "The fault is ours and has been written to the log. Try again, or go back to the start.";
  const page = pageFrame({
    title: `${title} · Hearsay`,
    description: title,
    main: html`<h1 class="page-title">${title}</h1>
      <p>${detail}</p>
      <p><a href="/">To the start</a></p>`,
    dataAddress: "/api/v1/",
    assets,
  });
  return [known ? ERRORS[error.code].status : 500, page];
}

const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f2933"/><path d="M7 9h12v8h-6l-4 4v-4H7z" fill="#fff"/><path d="M21 13h4v8h-2v3l-3-3h-5v-2h6z" fill="#e8a87c"/></svg>`;
