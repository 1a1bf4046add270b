import type { CameraPlace, ViewAddress } from "./view-address.ts";

/** Writes a view as the search part of an address, "" for the start view. The inverse of decodeAddress. */
export function encodeAddress(address: ViewAddress): string {
  const pairs: (readonly [string, string | undefined])[] = [
    ...many("by", address.by),
    ...many("org", address.org),
    ...many("about", address.about),
    ...many("against", address.against),
    ...many("document", address.document),
    ...many("outlet", address.outlet),
    ["from", address.from],
    ["to", address.to],
    ["maxDepth", address.maxDepth === undefined ? undefined : String(address.maxDepth)],
    ["answered", address.answered],
    ...many("act", address.act),
    ...many("stance", address.stance),
    ...many("standing", address.standing),
    ["speakers", address.speakers],
    ["q", address.q],
    ["state", address.state === "accepted" ? undefined : address.state],
    ...many("kind", address.kind),
    ["own", address.ownVoiceHidden ? "hidden" : undefined],
    ["view", address.view === "simple" ? undefined : address.view],
    ["middle", address.middle === "picture" ? undefined : address.middle],
    ["group", address.group],
    ["focus", address.focus && `${address.focus.id},${address.focus.depth}`],
    ["path", address.path?.join(",")],
    ...many("open", address.open),
    ["show", address.show === undefined ? undefined : String(address.show)],
    ["select", address.select],
    ["tab", address.tab === "claims" ? undefined : address.tab],
    ["pane", address.pane],
    ["relate", address.relate?.join(",")],
    ["at", address.at && encodePlace(address.at)],
    ["lang", address.lang],
    ["embed", address.embed ? "1" : undefined],
    ...address.rest,
  ];
  const text = pairs
    .flatMap(([key, value]) => (value === undefined ? [] : [`${escapePart(key)}=${escapePart(value)}`]))
    .join("&");
  return text === "" ? "" : `?${text}`;
}

/** A camera place with four decimals, less than a pixel at the nearest zoom: what the address holds. */
export function roundPlace({ x, y, ratio }: CameraPlace): CameraPlace {
  const round = (value: number): number => Math.round(value * 10_000) / 10_000 + 0;
  return { x: round(x), y: round(y), ratio: Math.max(0.0001, round(ratio)) };
}

function encodePlace(place: CameraPlace): string {
  const { x, y, ratio } = roundPlace(place);
  return [x, y, ratio].join(",");
}

function many(key: string, values: readonly string[]): (readonly [string, string])[] {
  return values.map((value) => [key, value] as const);
}

/** Percent-encoding that leaves a person able to read it: commas and the signs of "<=2" aside, spaces as +. */
function escapePart(part: string): string {
  return encodeURIComponent(part.toWellFormed())
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%20", "+");
}
