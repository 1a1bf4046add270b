/** What stands between a headline and the name of the outlet. */
const SEPARATOR = /\s+[|\-–—·•»/]\s+|:\s+/g;
const MOST_OUTLET_WORDS = 6;

/** A title taken apart: the headline, and the outlet that stood behind or before it. */
export interface PageTitle {
  readonly headline: string;
  readonly outlet: string | undefined;
}

/**
 * Cuts the outlet off a title: "Mill closes | The Orrin Post". What is cut is either the outlet as it is known, or what
 * the title has beyond the headline that stands on the page; anything else stays, since headlines hold dashes too.
 */
export function splitTitle(
  title: string,
  known: { readonly outlet: string | undefined; readonly headline: string | undefined },
): PageTitle {
  for (const { index, 0: separator } of title.matchAll(SEPARATOR)) {
    const before = title.slice(0, index);
    const after = title.slice(index + separator.length);
    for (const [headline, rest] of [
      [before, after],
      [after, before],
    ] as const) {
      if (known.outlet !== undefined && isSame(rest, known.outlet)) return { headline, outlet: known.outlet };
      if (known.headline !== undefined && isSame(headline, known.headline)) {
        // "Headline | Politics | The Post": the outlet stands at the outer end.
        const parts = rest.split(/\s+[|\-–—·•»]\s+/);
        const outlet = (headline === before ? parts.at(-1) : parts[0]) ?? "";
        return { headline, outlet: isOutlet(outlet) ? (known.outlet ?? outlet) : known.outlet };
      }
      if (known.outlet !== undefined && endsWithOutlet(rest, known.outlet, headline === before)) {
        return { headline, outlet: known.outlet };
      }
    }
  }
  return { headline: title, outlet: known.outlet };
}

/** "Politics | The Post" for The Post. */
function endsWithOutlet(rest: string, outlet: string, isBehind: boolean): boolean {
  const parts = rest.split(/\s+[|·•»]\s+/);
  return parts.length > 1 && isSame((isBehind ? parts.at(-1) : parts[0]) ?? "", outlet);
}

function isOutlet(text: string): boolean {
  return /\p{L}/u.test(text) && text.split(" ").length <= MOST_OUTLET_WORDS;
}

/** Whether two titles read the same, but for case, punctuation and spaces. */
export function isSame(a: string, b: string): boolean {
  const one = letters(a);
  return one !== "" && one === letters(b);
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
