import { writeFileSync } from "node:fs";
import { NO_POSTGRES } from "../postgres/real-postgres.ts";
import { optionOf } from "./option-of.ts";
import { type Figure, printFigures } from "./figures.ts";
import { filledPostgres } from "./store/filled-postgres.ts";
import { filledStore } from "./store/filled-store.ts";
import { growthOf } from "./store/growth.ts";
import { measureNeighbourhood } from "./store/measure-neighbourhood.ts";
import { type Asked, askedIn, measureQueries } from "./store/measure-queries.ts";
import { measureServer, questionsOf } from "./store/measure-server.ts";
import { measureViews } from "./store/measure-views.ts";
import { measureWays } from "./store/measure-ways.ts";

/**
 * `npm run bench -- [--statements N] [--json FILE] [--fresh] [--folder FOLDER] [--only sqlite]`: a made-up store of N
 * statements (1,000,000 unless said otherwise) and one of a tenth of it, asked what a newsroom asks; then the same in
 * PostgreSQL. Every ratio is of one run. Stores are kept in the folder and used again; --fresh makes them anew, and only
 * then the import is measured.
 */
const statements = Number(optionOf("statements") ?? 1_000_000);
const folder = optionOf("folder") ?? "/tmp/hearsay-bench";
const fresh = process.argv.includes("--fresh");

/** A store, and one of a tenth of it. */
interface Places {
  readonly small: { readonly place: string; readonly asked: Asked };
  readonly large: { readonly place: string; readonly asked: Asked };
  /** Flags that name the large one. */
  readonly where: readonly string[];
  readonly questions: readonly string[];
}

async function measure({ small, large, where, questions }: Places): Promise<readonly Figure[]> {
  const before = await measureQueries(small.place, small.asked);
  const after = await measureQueries(large.place, large.asked);
  return [
    ...after.figures,
    ...growthOf(before, after),
    await measureNeighbourhood(large.place),
    ...(await measureServer({ where, questions, statements })),
    ...(await measureViews(where)),
  ];
}

const small = await filledStore({ folder, statements: Math.ceil(statements / 10), fresh });
const large = await filledStore({ folder, statements, fresh });
const asked = { small: await askedIn(small.file), large: await askedIn(large.file) };
const questions = await questionsOf(large.file);
const figures: Figure[] = [
  ...large.figures,
  ...(await measureWays(large.file)),
  ...(await measure({
    small: { place: small.file, asked: asked.small },
    large: { place: large.file, asked: asked.large },
    where: ["--data", large.folder],
    questions,
  })),
];

const skipped = optionOf("only") === "sqlite" ? "--only sqlite" : NO_POSTGRES;
if (skipped !== undefined) console.log(`PostgreSQL is not measured: ${skipped}.`);
else {
  const { server, url: smaller } = await filledPostgres({
    folder,
    file: small.file,
    statements: Math.ceil(statements / 10),
    fresh,
  });
  const whole = await filledPostgres({ folder, file: large.file, statements, fresh, server });
  const measured = await measure({
    small: { place: smaller, asked: asked.small },
    large: { place: whole.url, asked: asked.large },
    where: ["--database-url", whole.url],
    questions,
  });
  figures.push(
    ...[...whole.figures, ...measured].map((figure) => ({ ...figure, name: `${figure.name}, PostgreSQL` })),
  );
  await server.remove();
}

printFigures(figures);
const file = optionOf("json");
if (file !== undefined) writeFileSync(file, `${JSON.stringify({ figures }, undefined, 2)}\n`);
