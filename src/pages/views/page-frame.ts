import { html, type Html } from "./html.ts";

/** The built files a page links to, as addresses on this server. */
export interface Assets {
  readonly styles: readonly string[];
  /** undefined when the explorer was not built: the pages read without it. */
  readonly script: string | undefined;
}

export interface PageParts {
  readonly title: string;
  /** One or two sentences, for search engines and link previews. */
  readonly description: string;
  readonly main: Html;
  /** Where the same data stands for machines. */
  readonly dataAddress: string;
  /** What the link to it says, where that is not the whole page. */
  readonly dataLabel?: string;
  readonly assets: Assets;
  /** Only the start page runs the explorer. */
  readonly withExplorer?: boolean;
}

/** The frame every page shares: head, header, main, footer. No script and no style stands in the page itself. */
export function pageFrame({
  title,
  description,
  main,
  dataAddress,
  dataLabel = "This page as data",
  assets,
  withExplorer,
}: PageParts): string {
  const script =
    withExplorer && assets.script !== undefined
      ? html`<script type="module" src="${assets.script}"></script>`
      : undefined;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/json" href="${dataAddress}" />
        ${assets.styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)} ${script}
      </head>
      <body>
        <a class="skip-link" href="#hearsay">Skip to the content</a>
        <header class="site-header">
          <a class="wordmark" href="/">Hearsay</a>
          <p class="tagline">Who said what, who denied it, and how we know.</p>
          <nav class="site-nav" aria-label="Site">
            <a href="/">Explorer</a> <a href="/claims">Claims</a> <a href="/agents">Speakers</a>
            <a href="/documents">Documents</a> <a href="/docs">Questions and API</a>
          </nav>
        </header>
        <main id="hearsay">${main}</main>
        <footer class="site-footer">
          <p>
            Hearsay never says what is true. It says who says so, in what words, through whom, and who says
            otherwise.
          </p>
          <p><a href="${dataAddress}">${dataLabel}</a></p>
        </footer>
      </body>
    </html> `.text;
}
