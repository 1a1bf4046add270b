import { memberKeys } from "../member-keys.ts";
import type { PartName } from "../record.ts";
import { Anchor } from "../statement.ts";
import { Origin } from "../origin.ts";
import { listed, ownValue } from "./place.ts";
import type { Rule } from "./rule.ts";
import type { ShapeFault } from "./shape-fault.ts";

const WRITE: ReadonlyMap<string, string> = new Map([
  ["array", "write a list in square brackets, also for one"],
  ["string", "write a text in quotation marks"],
  ["object", "write an object in braces"],
  ["record", "write an object in braces"],
  ["number", "write a number without quotation marks"],
  ["int", "write a whole number"],
  ["boolean", "write true or false without quotation marks"],
]);

/** Words that people use for keys of ours. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ["type", "kind"],
  ["speaker", "by"],
  ["speakers", "by"],
  ["claim", "what"],
  ["target", "against"],
  ["date", "said"],
  ["label", "name"],
  ["aliases", "altNames"],
  ["quote", "exact"],
]);

/** Takes whatever no other rule claims: it must stand last in the list. */
export const shape: Rule = Object.freeze({
  number: 0,
  title: "A record has the parts, keys and JSON types of hearsay/1.",
  mendOf: (fault) => {
    switch (fault.kind) {
      case "missing":
        return `add "${fault.path.at(-1) ?? "it"}"${fault.choices.length > 0 ? `: ${listed(fault.choices)}` : ""}`;
      case "unknownKey":
        return mendKey(fault);
      case "choice":
        return `use ${listed(fault.choices)}`;
      case "type":
        return fault.choices.length > 0
          ? `use ${listed(fault.choices)}`
          : `${WRITE.get(fault.expected) ?? "mend it"}${fault.path.length === 0 ? ", or remove it" : ""}`;
      case "size":
        return "mend it, or leave it out if it is not needed";
      default:
        return "write it in that form";
    }
  },
} satisfies Rule);

function mendKey({ keys, place, path, value: owner }: ShapeFault): string {
  const allowed = keysAt(place.part, path, owner);
  const [key = ""] = keys;
  const meant = allowed.find((name) => plain(name) === plain(key) || name === OTHER_WORDS.get(key));
  if (meant !== undefined && keys.length === 1 && ownValue(owner, meant) === undefined)
    return `write "${meant}" instead`;
  return allowed.length === 0 ? "remove it" : `remove it; the keys here are ${listed(allowed, "and", 30)}`;
}

/** published_by, Published-By and publishedBy are the same to a reader. */
function plain(key: string): string {
  return key
    .slice(0, 100)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "");
}

function keysAt(part: PartName, path: ShapeFault["path"], value: unknown): readonly string[] {
  switch (path[0]) {
    case undefined:
      return memberKeys(part, ownValue(value, "kind"));
    case "in":
      return Object.keys(Anchor.shape);
    case "origin":
      return Object.keys(Origin.shape);
    case "quantity":
      return ["value", "unit"];
    default:
      return [];
  }
}
