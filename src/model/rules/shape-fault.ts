import type { z } from "zod";
import { ownValue, type Place } from "./place.ts";

/**
 * How a member fails its schema:
 * missing a required key; an unknownKey; another JSON type than the field has; a list or text too short or too long
 * or a number out of range (size); none of a fixed list of words (choice); not the pattern of the field (pattern);
 * not what a check of ours accepts (content).
 */
type FaultKind = "missing" | "unknownKey" | "type" | "size" | "choice" | "pattern" | "content";

/** One way in which a member fails its schema, before a rule has claimed it. */
export interface ShapeFault {
  readonly kind: FaultKind;
  readonly place: Place;
  /** Keys from the member to what is wrong; for unknown keys to the object that has them. */
  readonly path: readonly (string | number)[];
  /** The last of these keys that is not a position in a list: "by" for by/0. Empty for the member itself. */
  readonly field: string;
  /** What stands there. */
  readonly value: unknown;
  /** Unknown keys, where that is the fault: one, or all that are too many to be named. */
  readonly keys: readonly string[];
  /** The words to choose from, where that is the fault. */
  readonly choices: readonly string[];
  /** The JSON type that is due ("array", "string", …), where that is the fault. */
  readonly expected: string;
  /** What the schema demands, in words that follow on the name of the field. */
  readonly detail: string;
}

type Issue = z.core.$ZodIssue;

/** An object with more unknown keys than this has the rest reported as one. */
const MAX_NAMED_KEYS = 20;

/** The issues of one member as faults, each unknown key on its own. */
export function faultsOf(place: Place, member: unknown, issues: readonly Issue[]): ShapeFault[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    const value = valueAt(member, path);
    const fault: ShapeFault = {
      kind: kindOf(issue, value),
      place,
      path,
      field: path.findLast((key) => typeof key === "string") ?? "",
      value,
      keys: [],
      choices: choicesOf(issue),
      expected: issue.code === "invalid_type" ? issue.expected : "",
      detail: detailOf(issue),
    };
    return issue.code === "unrecognized_keys" ? unknownKeys(fault, issue.keys) : [fault];
  });
}

/** One fault for each unknown key, and one for all the rest where they are too many. */
function unknownKeys(fault: ShapeFault, keys: readonly string[]): ShapeFault[] {
  const named = keys.slice(0, MAX_NAMED_KEYS).map((key) => ({ ...fault, keys: [key] }));
  return keys.length > named.length ? [...named, { ...fault, keys: keys.slice(named.length) }] : named;
}

function kindOf(issue: Issue, value: unknown): FaultKind {
  if (issue.code === "unrecognized_keys") return "unknownKey";
  if (value === undefined) return "missing";
  switch (issue.code) {
    case "invalid_type":
      return "type";
    case "invalid_value":
    case "invalid_union":
      return typeof value === "string" ? "choice" : "type";
    case "too_small":
    case "too_big":
      return "size";
    case "invalid_format":
    case "invalid_key":
      return "pattern";
    default:
      return "content";
  }
}

function choicesOf(issue: Issue): readonly string[] {
  const choices: readonly unknown[] =
    issue.code === "invalid_value"
      ? issue.values
      : issue.code === "invalid_union" && "options" in issue
        ? (issue.options ?? [])
        : [];
  return choices.filter((choice) => typeof choice === "string");
}

/** Our schemas word their own messages; where zod's is left, it is worded here. */
function detailOf(issue: Issue): string {
  if (issue.code === "invalid_key") return "must have a key of lower-case letters, digits and hyphens";
  if (issue.code === "too_small" && issue.origin !== "array" && issue.origin !== "string") {
    return `must be at least ${issue.minimum}`;
  }
  if (issue.code !== "too_big") return issue.message;
  return issue.origin === "string"
    ? `must have at most ${issue.maximum} characters`
    : `must be at most ${issue.maximum}`;
}

function valueAt(member: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => ownValue(value, key), member);
}
