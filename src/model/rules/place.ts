import type { PartName } from "../record.ts";
import type { Finding } from "./problem.ts";

/** A member of a record, or what stands where one is due, with its place. */
export interface Place {
  readonly part: PartName;
  /** Position in its part, 0-based. */
  readonly index: number;
  /** Its id, where it has one of the form of an id. */
  readonly id: string | undefined;
}

export interface Placed<Value> extends Place {
  readonly value: Value;
}

const MEMBER_NAMES: { readonly [P in PartName]: string } = {
  agents: "agent",
  things: "thing",
  affiliations: "affiliation",
  documents: "document",
  claims: "claim",
  statements: "statement",
  links: "link",
  reviews: "review",
};

/** Longest piece of somebody's data that a message repeats, in UTF-16 units. */
const MAX_SHOWN = 80;

/** A JSON pointer of these keys (RFC 6901), made well-formed where a key is not. */
export function pointerOf(keys: readonly (string | number)[]): string {
  return keys
    .map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1").toWellFormed()}`)
    .join("");
}

export function pointerIn(place: Place, keys: readonly (string | number)[] = []): string {
  return pointerOf([place.part, place.index, ...keys]);
}

/** "statement stm-x at /statements/3". */
export function nameOf(place: Place): string {
  return `${[MEMBER_NAMES[place.part], place.id].filter(Boolean).join(" ")} at ${pointerIn(place)}`;
}

/** A finding at a member, or at these keys inside it. */
export function findingAt(
  place: Place,
  keys: readonly (string | number)[],
  what: string,
  mend: string,
): Finding {
  const finding = { pointer: pointerIn(place, keys), message: `${nameOf(place)}: ${what}`, mend };
  return place.id === undefined ? finding : { ...finding, id: place.id };
}

/** A value as a message shows it: short, on one line, never the whole of something big. */
export function show(value: unknown): string {
  if (typeof value === "string") {
    const short = value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;
    return JSON.stringify(short.toWellFormed());
  }
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return nameOfType(value);
}

/** "a list", "null", "a number": what JSON calls the type of a value. */
export function nameOfType(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** "a", "b" and "c"; no more than a few of a long list. */
export function listed(names: readonly string[], joint: "and" | "or" = "or", most = 12): string {
  const shown = names.slice(0, most).map((name) => show(name));
  if (names.length > most) shown.push(`${names.length - most} more`);
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} ${joint} ${last}`;
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of an own key: nothing is read from a prototype. */
export function ownValue(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
