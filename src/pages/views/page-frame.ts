import { LANGUAGES, type Language } from "../../texts/index.ts";
import { readableQuery, type Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";

/** The built files a page links to, as addresses on this server. */
export interface Assets {
  readonly styles: readonly string[];
  /** undefined when the explorer was not built: the pages read without it. */
  readonly script: string | undefined;
  /** What the script will ask for at once, by language of the page: fetched beside it. */
  readonly preload?: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** What every page's frame is made from. */
export interface FrameSources {
  readonly voice: Voice;
  readonly assets: Assets;
  /** True inside another page: no header and no footer. */
  readonly isEmbedded: boolean;
  /** Pictures that can be had: "svg", "png". */
  readonly pictures: readonly string[];
}

/** The same thing as data: the page's address with an extension. */
export interface Twins {
  /** Without extension: "/claims/clm-x". */
  readonly address: string;
  readonly query?: URLSearchParams;
  readonly forms: readonly ("json" | "csv" | "gexf" | "graphml")[];
  readonly hasPicture?: boolean;
}

export interface PageParts {
  readonly title: string;
  /** One or two sentences, for search engines and link previews. */
  readonly description: string;
  readonly main: Html;
  readonly twins: Twins;
  /** Path and query of the page outside a frame. */
  readonly address: string;
  /** Words in the search field of the header. */
  readonly searched?: string;
  /** Only the start page runs the explorer. */
  readonly withExplorer?: boolean;
}

/** The frame every page shares: head, header, main, footer. No script and no style stands in the page itself. */
export function pageFrame(sources: FrameSources, parts: PageParts): string {
  const { voice, assets, isEmbedded } = sources;
  const { title, description, main, twins, withExplorer = false } = parts;
  const { texts } = voice;
  return html`<!doctype html>
    <html lang="${voice.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/json" href="${twinAddress(twins, "json")}" />
        ${otherLanguages(voice).map((code) => html`<link rel="alternate" hreflang="${code}" href="${voice.inLanguage(code)}" />`)}
        ${assets.styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        ${withExplorer ? scripts(assets, voice.language) : undefined}
      </head>
      <body class="${isEmbedded ? "is-embedded" : undefined}">
        <a class="skip-link" href="#hearsay">${texts.pages.skip}</a>
        ${isEmbedded ? undefined : header(voice, parts)}
        <main id="hearsay">${main}</main>
        ${isEmbedded ? embedLine(voice, parts) : footer(sources, parts)}
      </body>
    </html> `.text;
}

function scripts({ script, preload }: Assets, language: Language): Html | undefined {
  if (script === undefined) return undefined;
  return html`${(preload?.[language] ?? []).map((href) => html`<link rel="modulepreload" href="${href}" />`)}
    <script type="module" src="${script}"></script>`;
}

function header(voice: Voice, { searched }: PageParts): Html {
  const { nav, site, tagline, search, searchHint, searchButton } = voice.texts.pages;
  const places = [
    ["/", nav.explorer],
    ["/claims", nav.claims],
    ["/agents", nav.agents],
    ["/statements", nav.statements],
    ["/documents", nav.documents],
    ["/docs", nav.docs],
  ] as const;
  return html`<header class="site-header">
    <a class="wordmark" href="${voice.link("/")}">Hearsay</a>
    <p class="tagline">${tagline}</p>
    <nav class="site-nav" aria-label="${site}">
      ${places.map(([address, words]) => html`<a href="${voice.link(address)}">${words}</a> `)}
    </nav>
    <form class="site-search" action="/search" method="get" role="search">
      <input
        type="search"
        name="q"
        value="${searched ?? ""}"
        aria-label="${search}"
        placeholder="${searchHint}"
      />
      ${languageField(voice)}<button type="submit">${searchButton}</button>
    </form>
    <nav class="site-languages" aria-label="${voice.texts.pages.language}">
      ${otherLanguages(voice).map(
        (code) =>
          html`<a href="${voice.inLanguage(code)}" lang="${code}" hreflang="${code}"
            >${LANGUAGES[code].name}</a
          >`,
      )}
    </nav>
  </header>`;
}

/** Keeps the language of the address through a form. */
export function languageField(voice: Voice): Html | undefined {
  return voice.link("/") === "/"
    ? undefined
    : html`<input type="hidden" name="lang" value="${voice.language}" />`;
}

function otherLanguages({ language }: Voice): readonly Language[] {
  return (Object.keys(LANGUAGES) as readonly Language[]).filter((code) => code !== language); // its keys are the languages
}

const FORM_NAMES = { json: "JSON", csv: "CSV", gexf: "GEXF", graphml: "GraphML", svg: "SVG", png: "PNG" };

function footer({ voice, pictures }: FrameSources, { twins }: PageParts): Html {
  const { creed, asData, picture, nav } = voice.texts.pages;
  const shown = twins.hasPicture === true ? pictures : [];
  return html`<footer class="site-footer">
    <p>${creed}</p>
    <p class="site-twins">
      ${asData}
      ${twins.forms.map(
        (form, index) =>
          html`${index === 0 ? "" : ", "}<a href="${twinAddress(twins, form)}">${FORM_NAMES[form]}</a>`,
      )}${shown.map((form) => html`, <a href="${twinAddress(twins, form)}">${picture} (${form.toUpperCase()})</a>`)}
    </p>
    <p>
      <a href="${voice.link("/timeline")}">${nav.timeline}</a> ·
      <a href="${voice.link("/relations")}">${nav.relations}</a>
    </p>
  </footer>`;
}

/** All that is left of header and footer inside another page. */
function embedLine(voice: Voice, { address }: PageParts): Html {
  return html`<p class="embed-line">
    <a href="${voice.link(address)}" target="_blank" rel="noopener" aria-label="${voice.texts.pages.fullView}"
      >Hearsay</a
    >
  </p>`;
}

function twinAddress({ address, query }: Twins, extension: string): string {
  return `${address}.${extension}${query === undefined ? "" : readableQuery(query)}`;
}
