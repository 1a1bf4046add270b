const LONGEST_URL = 8000;
/** Parameters that tell how a reader came, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|ns_\w+|at_\w+|cmpid|smid|ocid)$/i;

/**
 * The address of an article: what the page calls it, else where it was found, without fragment and tracking
 * parameters. A page that calls its home page the address of every article is not believed.
 */
export function canonicalUrl(candidates: readonly string[], found: string | undefined): string | undefined {
  const base = found === undefined ? undefined : webUrl(found, undefined);
  for (const candidate of candidates) {
    const url = webUrl(candidate.trim(), base?.href);
    if (url && (!isHome(url) || (base && isHome(base)))) return url.href;
  }
  return base?.href;
}

function webUrl(text: string, base: string | undefined): URL | undefined {
  if (text === "" || text.length > LONGEST_URL || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  if (url.username !== "" || url.password !== "") return undefined;
  url.hash = "";
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return url.href.length > LONGEST_URL ? undefined : url;
}

function isHome({ pathname, search }: URL): boolean {
  return pathname === "/" && search === "";
}
