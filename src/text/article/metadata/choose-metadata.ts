import { authorNames } from "./author-names.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { normaliseDate } from "./normalise-date.ts";
import { oneLine } from "./one-line.ts";
import { isSame, splitTitle } from "./page-title.ts";
import type { PageTitle } from "./page-title.ts";
import type { RawMetadata } from "./raw-metadata.ts";

/** What is known of an article beside its words. What no part of the input says clearly is undefined. */
export interface ArticleMetadata {
  readonly title: string | undefined;
  readonly outlet: string | undefined;
  /** YYYY-MM-DD or RFC 3339. */
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly authors: readonly string[];
  readonly url: string | undefined;
  /** Language tag that the input names for itself. */
  readonly language: string | undefined;
}

/** What is known beside the candidates. */
export interface Known {
  /** Where the article was found. */
  readonly url: string | undefined;
  /** The heading that readers see. */
  readonly heading: string | undefined;
  /** The title of the window, which often names the outlet too. */
  readonly windowTitle: string | undefined;
}

/** Takes for each field the first candidate that holds good, in the order of the places. */
export function chooseMetadata(places: readonly RawMetadata[], known: Known): ArticleMetadata {
  const { url, heading } = known;
  const windowTitle = oneLine(known.windowTitle);
  const named = first(
    places.flatMap((place) => place.outlets),
    outletName,
  );
  const title =
    first(
      places.flatMap((place) => place.titles),
      (raw) => oneLine(raw),
    ) ?? windowTitle;
  const split =
    title === undefined ? undefined : bestSplit(title, windowTitle, { outlet: named, headline: heading });
  const outlet = named ?? split?.outlet;
  return {
    title: split?.headline,
    outlet,
    published: first(
      places.flatMap((place) => place.published),
      normaliseDate,
    ),
    modified: first(
      places.flatMap((place) => place.modified),
      normaliseDate,
    ),
    authors: authorsOf(
      places.flatMap((place) => place.byLines),
      outlet,
    ),
    url: canonicalUrl(
      places.flatMap((place) => place.urls),
      url,
    ),
    language: first(
      places.flatMap((place) => place.languages),
      languageTag,
    ),
  };
}

/** Takes the outlet off a title. Where it is a bare headline, the title of the window may tell the outlet. */
function bestSplit(
  title: string,
  ofWindow: string | undefined,
  known: { readonly outlet: string | undefined; readonly headline: string | undefined },
): PageTitle {
  const split = splitTitle(title, known);
  if (split.outlet !== undefined || ofWindow === undefined) return split;
  const { outlet } = splitTitle(ofWindow, { outlet: undefined, headline: split.headline });
  return { headline: split.headline, outlet };
}

/** The first candidate that the reading accepts. */
function first<T>(candidates: readonly string[], read: (candidate: string) => T | undefined): T | undefined {
  for (const candidate of candidates) {
    const value = read(candidate);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Not a handle and not an address. */
function outletName(raw: string): string | undefined {
  const name = oneLine(raw, 200);
  return name === undefined || /^@|^https?:/i.test(name) ? undefined : name;
}

function authorsOf(byLines: readonly (readonly string[])[], outlet: string | undefined): readonly string[] {
  for (const byLine of byLines) {
    const names = authorNames(byLine).filter((name) => outlet === undefined || !isSame(name, outlet));
    if (names.length > 0) return names;
  }
  return [];
}

/** "en_GB" and "EN-gb" as en-GB; undefined for what is no tag. */
function languageTag(raw: string): string | undefined {
  const tag = raw.trim().replaceAll("_", "-");
  if (!/^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(tag)) return undefined;
  return Intl.getCanonicalLocales(tag)[0];
}
