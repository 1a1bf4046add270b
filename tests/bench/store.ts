import { writeFileSync } from "node:fs";
import { optionOf } from "./option-of.ts";
import { type Figure, printFigures } from "./figures.ts";
import { filledStore } from "./store/filled-store.ts";
import { growthOf } from "./store/growth.ts";
import { measureQueries } from "./store/measure-queries.ts";
import { measureServer } from "./store/measure-server.ts";
import { measureWays } from "./store/measure-ways.ts";

/**
 * `npm run bench -- [--statements N] [--json FILE] [--fresh] [--folder FOLDER]`: a made-up store of N statements
 * (1,000,000 unless said otherwise) and one of a tenth of it, asked what a newsroom asks. Every ratio is of one run.
 * Stores are kept in the folder and used again; --fresh makes them anew, and only then the import is measured.
 */
const statements = Number(optionOf("statements") ?? 1_000_000);
const folder = optionOf("folder") ?? "/tmp/hearsay-bench";
const fresh = process.argv.includes("--fresh");

const figures: Figure[] = [];
const small = await filledStore({ folder, statements: Math.ceil(statements / 10), fresh });
const large = await filledStore({ folder, statements, fresh });
figures.push(...large.figures);
const before = await measureQueries(small.file);
const after = await measureQueries(large.file);
figures.push(...after.figures, ...growthOf(before, after));
figures.push(...(await measureWays(large.file)));
figures.push(...(await measureServer(large.folder, statements)));

printFigures(figures);
const file = optionOf("json");
if (file !== undefined) writeFileSync(file, `${JSON.stringify({ figures }, undefined, 2)}\n`);
