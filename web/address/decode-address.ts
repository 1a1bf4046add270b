import { ACT_NAMES } from "../../src/vocabulary/acts/names.ts";
import { KIND_NAMES } from "../../src/vocabulary/kinds.ts";
import { STANCE_NAMES } from "../../src/vocabulary/stances.ts";
import { STANDING_NAMES } from "../../src/vocabulary/standings.ts";
import {
  FOCUS_DEPTHS,
  GROUPINGS,
  LOOKED_AT,
  MIDDLES,
  MOST_SHOWN,
  PANES,
  TABS,
  type CameraPlace,
  type ViewAddress,
} from "./view-address.ts";

const KNOWN = new Set(
  "by org about against document outlet from to maxDepth answered act stance standing speakers q state kind own view middle group focus path open show select tab pane relate at lang embed".split(
    " ",
  ),
);

/** Reads a view out of the search part of an address. Values nobody knows are dropped, keys nobody knows are kept. */
export function decodeAddress(search: string): ViewAddress {
  const parameters = new URLSearchParams(search);
  const all = (key: string): readonly string[] => parameters.getAll(key).filter((value) => value !== "");
  const one = (key: string): string | undefined => parameters.get(key) || undefined;
  return {
    by: all("by"),
    org: all("org"),
    about: all("about"),
    against: all("against"),
    document: all("document"),
    outlet: all("outlet"),
    from: one("from"),
    to: one("to"),
    maxDepth: decodeDepth(one("maxDepth")),
    answered: among(all("answered"), ["yes", "no"] as const)[0],
    act: among(all("act"), ACT_NAMES),
    stance: among(all("stance"), STANCE_NAMES),
    standing: among(all("standing"), STANDING_NAMES),
    speakers: one("speakers"),
    q: one("q"),
    state: among(all("state"), LOOKED_AT)[0] ?? "accepted",
    kind: among(all("kind"), KIND_NAMES),
    ownVoiceHidden: one("own") === "hidden",
    view: one("view") === "full" ? "full" : "simple",
    middle: among(all("middle"), MIDDLES)[0] ?? "picture",
    group: among(all("group"), GROUPINGS)[0],
    focus: decodeFocus(one("focus")),
    path: decodePair(parameters.get("path")),
    open: all("open"),
    show: decodeShown(one("show")),
    select: one("select"),
    tab: among(all("tab"), TABS)[0] ?? "claims",
    pane: among(all("pane"), PANES)[0],
    relate: decodePair(parameters.get("relate")),
    at: decodePlace(parameters.get("at")),
    lang: one("lang"),
    embed: one("embed") === "1",
    rest: [...parameters].filter(([key]) => !KNOWN.has(key)),
  };
}

function among<T extends string>(values: readonly string[], known: readonly T[]): readonly T[] {
  return values.flatMap((value) => known.filter((name) => name === value));
}

function decodePair(text: string | null): readonly [string, string] | undefined {
  if (text === null) return undefined;
  const comma = text.indexOf(",");
  return comma < 0 ? [text, ""] : [text.slice(0, comma), text.slice(comma + 1)];
}

function decodeDepth(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-8]$/.test(text) ? Number(text) : undefined;
}

/** As many as the API draws at most, and no more digits than an address needs. */
function decodeShown(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Math.min(Number(text), MOST_SHOWN) : undefined;
}

/** "per-x,2": the node, and how many steps around it. */
function decodeFocus(text: string | undefined): ViewAddress["focus"] {
  const [id = "", steps = "1"] = (text ?? "").split(",");
  const depth = FOCUS_DEPTHS.find((known) => String(known) === steps);
  return id === "" || depth === undefined ? undefined : { id, depth };
}

function decodePlace(text: string | null): CameraPlace | undefined {
  const [x, y, ratio, ...more] = (text ?? "").split(",").map((part) => (part === "" ? NaN : Number(part)));
  if (x === undefined || y === undefined || ratio === undefined || more.length > 0) return undefined;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : undefined;
}
