import { oneLine } from "./one-line.ts";

/** What a by-line says beside the names of people. */
const ROLE =
  /\b(?:press|news|media|times|daily|radio|tv|service|editorial|editors?|correspondents?|reporters?|writers?|journalists?|staff|desk|bureau|columnists?|contributors?|agenc(?:y|ies)|newsroom|team|admin(?:istrator)?|webmaster|guest|unknown|anonymous)\b/i;
const NO_NAME = /https?:|www\.|@|[<>{}|\\]|\d/;

/** Longer by-lines are no list of names. */
const MOST_AUTHORS = 20;

/**
 * The names in a by-line: "By Ana Lind and Bo Falk, Health Editor in Orrin" gives Ana Lind and Bo Falk. Addresses,
 * desks and roles are no names, and a single word is an agency far more often than a person.
 */
export function authorNames(byLines: readonly string[]): string[] {
  const names = byLines.flatMap((byLine) =>
    (oneLine(byLine, 300) ?? "")
      .replace(/^(?:(?:written|words|story|reporting|text) )?by:?\s+/i, "")
      .split(/\s*(?:,|;|\||•|·|\/|\s&\s|\band\b(?=\s[A-Z]))\s*/)
      .map((part) =>
        part
          .replace(/\s(?:in|at|for)\s.*$/, "")
          .replace(/^by:?\s+/i, "")
          .trim(),
      )
      .filter(isName),
  );
  return [...new Set(names)].slice(0, MOST_AUTHORS);
}

function isName(part: string): boolean {
  return (
    /^\S+ \S/.test(part) &&
    part.length <= 80 &&
    /^\p{L}/u.test(part) &&
    !ROLE.test(part) &&
    !NO_NAME.test(part)
  );
}
