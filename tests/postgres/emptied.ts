import { TABLES } from "../../src/store/tables.ts";
import type { Engine } from "../../src/store/engine.ts";

/** Takes everything out of an engine over PostgreSQL: quicker than another database for every test. */
export async function empty(engine: Engine): Promise<void> {
  const names = [...TABLES.map(({ name }) => name), "node_words", "statement_words"];
  await engine.write(async (db) => {
    const [version] = await db.all<{ readonly value: string }>(
      "SELECT value FROM meta WHERE name = ?",
      "version",
    );
    await db.run(`TRUNCATE ${names.join(", ")}`);
    await db.run("INSERT INTO meta (name, value) VALUES ('version', ?)", version?.value ?? "");
  });
}
