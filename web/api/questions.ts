import type { ViewAddress } from "../address/view-address.ts";

/** The filters that the API knows for statements, as it writes them; "" when none is set. */
export function statementParameters(address: ViewAddress): string {
  return parameters([
    ["by", address.by],
    ["org", address.org],
    ["about", address.about],
    ["against", address.against],
    ["document", address.document],
    ["act", address.act],
    ["stance", address.stance],
    ["q", address.q === undefined ? [] : [address.q]],
  ]);
}

/** The filters that only claims have; "" when none is set. */
export function claimParameters(address: ViewAddress): string {
  return parameters([
    ["standing", address.standing],
    ["speakers", address.speakers === undefined ? [] : [address.speakers]],
  ]);
}

/** A query without its question mark; a parameter that comes again means "or". */
export function parameters(pairs: readonly (readonly [string, readonly string[]])[]): string {
  return pairs
    .flatMap(([key, values]) => values.map((value) => `${key}=${encodeURIComponent(value.toWellFormed())}`))
    .join("&");
}

/** What /export takes beside its format: the view and the filters of statements, each with its &. */
export function exportQuery(address: ViewAddress): string {
  const filters = statementParameters(address);
  return `&view=${address.view}${filters === "" ? "" : `&${filters}`}`;
}
