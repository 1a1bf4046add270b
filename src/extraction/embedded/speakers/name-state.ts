import type { Party } from "./party.ts";

/** What letters stand for where a text never spells a state out. */
const STATE_OF_LETTERS: ReadonlyMap<string, string> = new Map([
  ["United States", "United States"],
  ["Britain", "United Kingdom"],
  ["United Arab Emirates", "United Arab Emirates"],
  ["Congo", "Democratic Republic of Congo"],
]);

/** A state goes by the longest of its names that the text itself uses; letters are spelled out. */
export function nameState(party: Party): void {
  const used = [...party.otherNames, party.name].filter((form) => form !== form.toUpperCase());
  used.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  party.otherNames.add(party.name);
  party.name = used[0] ?? STATE_OF_LETTERS.get(party.country ?? "") ?? party.name;
  party.otherNames.delete(party.name);
}
