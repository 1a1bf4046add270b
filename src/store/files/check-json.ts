import { endOfString } from "./json-string.ts";

/** The first thing that is wrong with a JSON text, and where: in UTF-16 units from its start. */
export interface JsonFault {
  readonly at: number;
  /** What should stand there instead. */
  readonly expected: string;
}

/** Keys that reach into the machinery of JavaScript objects. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** The space is the last of the blanks among the characters. */
const LAST_BLANK = 0x20;
const BLANK = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

type Bracket = "{" | "[";
type Expected = "value" | "valueOrEnd" | "key" | "keyOrEnd" | "more";
/** What to look for after a token that ends at `at`. */
interface Step {
  readonly at: number;
  readonly next: Expected;
}

/**
 * Looks over a JSON text without recursion, before JSON.parse builds anything from it: grammar, nesting of at most
 * `mostDepth`, and no key that every object inherits. Undefined when JSON.parse will succeed.
 */
export function faultOfJson(text: string, mostDepth: number): JsonFault | undefined {
  const open: Bracket[] = [];
  let next: Expected = "value";
  let at = skip(BLANK, text, 0);
  while (at < text.length) {
    const step: Step | JsonFault = takeToken(text, at, next, open);
    if ("expected" in step) return step;
    if (open.length > mostDepth) return { at, expected: `at most ${mostDepth} brackets within each other` };
    next = step.next;
    at = skip(BLANK, text, step.at);
  }
  return next === "more" && open.length === 0
    ? undefined
    : { at: text.length, expected: "more: the text stops in the middle" };
}

function takeToken(text: string, at: number, expected: Expected, open: Bracket[]): Step | JsonFault {
  const sign = text.charAt(at);
  if (expected === "more") return takeMore(sign, at, open);
  if (expected === "key") return takeKey(text, at);
  if (expected === "value") return takeValue(text, at, open);
  if (expected === "keyOrEnd") return sign === "}" ? close(at, open) : takeKey(text, at);
  return sign === "]" ? close(at, open) : takeValue(text, at, open);
}

function takeMore(sign: string, at: number, open: Bracket[]): Step | JsonFault {
  const inside = open.at(-1);
  if (inside === undefined) return { at, expected: "nothing after the end of the value" };
  if (sign === ",") return { at: at + 1, next: inside === "{" ? "key" : "value" };
  if (sign === closing(inside)) return close(at, open);
  return { at, expected: `a comma or ${closing(inside)}` };
}

function takeKey(text: string, at: number): Step | JsonFault {
  const end = text.charAt(at) === '"' ? endOfString(text, at) : undefined;
  if (end === undefined) return { at, expected: "a key in double quotes" };
  const written = text.slice(at + 1, end - 1);
  const key = written.includes("\\") ? String(JSON.parse(`"${written}"`)) : written;
  if (FORBIDDEN_KEYS.has(key)) return { at, expected: `another key: "${key}" is not allowed` };
  const colon = skip(BLANK, text, end);
  if (text.charAt(colon) !== ":") return { at: colon, expected: "a colon" };
  return { at: colon + 1, next: "value" };
}

function takeValue(text: string, at: number, open: Bracket[]): Step | JsonFault {
  const sign = text.charAt(at);
  if (sign === "{" || sign === "[") {
    open.push(sign);
    return { at: at + 1, next: sign === "{" ? "keyOrEnd" : "valueOrEnd" };
  }
  if (sign === '"') {
    const end = endOfString(text, at);
    return end === undefined
      ? { at, expected: "a string that ends and is well written" }
      : { at: end, next: "more" };
  }
  const end = skip(SCALAR, text, at);
  return end === at ? { at, expected: "a value" } : { at: end, next: "more" };
}

function close(at: number, open: Bracket[]): Step {
  open.pop();
  return { at: at + 1, next: "more" };
}

function closing(bracket: Bracket): string {
  return bracket === "{" ? "}" : "]";
}

/** Where a sticky pattern stops that begins here; here itself when it does not fit. */
function skip(pattern: RegExp, text: string, at: number): number {
  // no blank, which is what mostly stands there
  if (pattern === BLANK && text.charCodeAt(at) > LAST_BLANK) return at;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
