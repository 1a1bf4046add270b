import { writeFileSync } from "node:fs";
import { SEARCHED_KINDS } from "../../src/queries/search-everything.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { type Figure, printFigures } from "./figures.ts";
import { aMadeUpRecord } from "./made-up-record.ts";
import { optionOf } from "./option-of.ts";

/** `npm run bench:search -- [--statements N] [--json FILE]`: how long a search takes in a made-up store. */

const TIMES = 60;
/** Milliseconds at 10,000 nodes. */
const BAR = 5;

const statements = Number(optionOf("statements") ?? 12_000);
const record = aMadeUpRecord({ agents: statements / 4, claims: Math.floor(statements / 2.4), statements });
const store = await openSqliteStore({ file: ":memory:" });
await store.ingest([record], { at: "2024-01-01T00:00:00Z", by: "bench" });
const nodes = Object.values(await store.counts()).reduce((sum, count) => sum + count, 0);

const [name = ""] = record.agents.slice(5).map((agent) => agent.name.toLowerCase());
const [claim = ""] = record.claims.slice(9).map(({ text }) => text.toLowerCase().slice(0, -1));
const [first = "", second = "", third = ""] = claim.split(" ");
const swapped = (word: string): string =>
  `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`;

const SEARCHES: readonly (readonly [what: string, q: string])[] = [
  ["a whole name", name],
  ["a name being typed, 4 letters", name.slice(0, 4)],
  ["a name being typed, 2 letters", name.slice(0, 2)],
  ["a word of a claim", first],
  ["three words of a claim", `${first} ${second} ${third}`],
  ["words in quotes", `"${second} ${third}"`],
  ["a mistyped name", swapped(name)],
  ["a mistyped word among others", `${swapped(first)} ${second}`],
  ["a word nobody has", "wxyzwxyzwxyz"],
];

const figures: Figure[] = [];
for (const [what, q] of SEARCHES) {
  const times: number[] = [];
  let total = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const start = performance.now();
    ({ total } = await store.search({ q, kinds: SEARCHED_KINDS, limit: 8, offset: 0 }));
    times.push(performance.now() - start);
  }
  const [median = 0] = times.sort((a, b) => a - b).slice(TIMES / 2);
  figures.push({
    name: `search: ${what}`,
    value: Number(median.toFixed(2)),
    unit: "ms",
    ...(statements <= 20_000 ? { bar: BAR } : {}),
    better: "lower",
    method: `median of ${TIMES}, ${statements} statements, ${nodes} nodes, ${total} hits`,
  });
}
await store.close();
printFigures(figures);
const file = optionOf("json");
if (file !== undefined) writeFileSync(file, JSON.stringify({ figures }, undefined, 2));
