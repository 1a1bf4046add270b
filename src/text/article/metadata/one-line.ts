import { plainCharacters } from "../../clean-text.ts";
import { entityResolver } from "../resolve-entities.ts";

/** A title or name as one line without entities and controls, white space folded; undefined when nothing is left. */
export function oneLine(raw: string | null | undefined, longest = 1000): string | undefined {
  if (raw === null || raw === undefined) return undefined;
  const line = plainCharacters(entityResolver()(raw.slice(0, 4 * longest)))
    .replace(/\s+/g, " ")
    .trim();
  if (line === "") return undefined;
  return line.length <= longest
    ? line
    : `${line
        .slice(0, longest - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
