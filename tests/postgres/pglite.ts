import { PGlite } from "@electric-sql/pglite";
import { type PgSource, SESSION_SETTINGS } from "../../src/store/postgres/pg-client.ts";

/** A PostgreSQL in WebAssembly and memory, with one session that is lent to one after the other. */
export async function pgliteSource(): Promise<PgSource> {
  const lite = await PGlite.create({ parsers: { 20: Number, 1700: Number } });
  await lite.exec(SESSION_SETTINGS);
  let last: Promise<void> = Promise.resolve();
  return {
    connect: async () => {
      const before = last;
      let release = (): void => undefined;
      last = new Promise((resolve) => (release = resolve));
      await before;
      return {
        query: async (text, values) => {
          if (values !== undefined) return (await lite.query(text, [...values])).rows;
          return (await lite.exec(text)).at(-1)?.rows ?? [];
        },
        release,
      };
    },
    close: () => lite.close(),
  };
}
