import type { ViewAddress } from "../address/view-address.ts";

/** The filters that the API knows for statements, as it writes them; "" when none is set. */
export function statementParameters(address: ViewAddress): string {
  return parameters([
    ["by", address.by],
    ["org", address.org],
    ["about", address.about],
    ["against", address.against],
    ["document", address.document],
    ["outlet", address.outlet],
    ["from", address.from === undefined ? [] : [address.from]],
    ["to", address.to === undefined ? [] : [address.to]],
    ["maxDepth", address.maxDepth === undefined ? [] : [String(address.maxDepth)]],
    ["answered", address.answered === undefined ? [] : [address.answered]],
    ["act", address.act],
    ["stance", address.stance],
    ["q", address.q === undefined ? [] : [address.q]],
  ]);
}

/** The states of the statements shown, as the API writes them; "" for accepted ones, which it gives by itself. */
export function stateParameters({ state }: ViewAddress): string {
  if (state === "accepted") return "";
  return state === "proposed" ? "state=proposed" : WITH_PROPOSALS;
}

/** The same for what statements are about and by whom: a proposal may rest on what is accepted. */
export function surroundingStates({ state }: ViewAddress): string {
  return state === "accepted" ? "" : WITH_PROPOSALS;
}

/** Never what was rejected. */
const WITH_PROPOSALS = "state=accepted&state=proposed";

/** A path with these queries, those that say something. */
export function pathWith(path: string, ...queries: readonly string[]): string {
  const said = queries.filter((query) => query !== "").join("&");
  return said === "" ? path : `${path}?${said}`;
}

/** The filters that only claims have; "" when none is set. */
export function claimParameters(address: ViewAddress): string {
  return parameters([
    ["standing", address.standing],
    ["speakers", address.speakers === undefined ? [] : [address.speakers]],
  ]);
}

/** All that a view asks of what it shows, of statements and of their claims; "" when nothing is asked. */
export function viewParameters(address: ViewAddress): string {
  const asked = [
    statementParameters(address),
    claimParameters(address),
    address.ownVoiceHidden ? "own=hidden" : "",
  ];
  return asked.filter((query) => query !== "").join("&");
}

/** The filters of a view as a list of the API takes them; undefined where it does not know them all. */
export function listParameters(address: ViewAddress, list: keyof typeof FOREIGN): string | undefined {
  const asked = viewParameters(address);
  return new RegExp(`(?:^|&)(?:${FOREIGN[list]})=`).test(asked) ? undefined : asked;
}

/** What a list does not know, or takes for something else: words are looked for in the claim alone. */
const FOREIGN = {
  "/claims": "against|document|outlet|maxDepth|answered|stance|q|own",
  "/statements": "standing|speakers|own",
} as const;

/** A query without its question mark; a parameter that comes again means "or". */
export function parameters(pairs: readonly (readonly [string, readonly string[]])[]): string {
  return pairs
    .flatMap(([key, values]) => values.map((value) => `${key}=${encodeURIComponent(value.toWellFormed())}`))
    .join("&");
}

/** What /export takes beside its format: the view and the filters of statements, each with its &. */
export function exportQuery(address: ViewAddress): string {
  const queries = [`view=${address.view}`, statementParameters(address), stateParameters(address)];
  return queries.map((query) => (query === "" ? "" : `&${query}`)).join("");
}
