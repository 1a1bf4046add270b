import { availableParallelism } from "node:os";
import { Pool, type PoolClient, types } from "pg";
import { type PgClient, type PgSource, SESSION_SETTINGS } from "./pg-client.ts";

export interface PoolSettings {
  /** How many sessions at once; by default two a core, and at least four. */
  readonly sessions?: number;
  /** Milliseconds that a request waits for one. */
  readonly wait?: number;
}

/** int8 and numeric; counts and sums come as these. */
const WHOLE = new Set([20, 1700]);
const otherwise = types.getTypeParser as (oid: number, format?: "text") => unknown; // oids are plain numbers
const typeParser = (oid: number, format?: "text"): unknown =>
  WHOLE.has(oid) ? Number : otherwise(oid, format);

/** Sessions with a server through the package pg. */
export function pgPool(url: string, settings: PoolSettings = {}): PgSource {
  const pool = new Pool({
    connectionString: url,
    max: settings.sessions ?? Math.max(4, 2 * availableParallelism()),
    connectionTimeoutMillis: settings.wait ?? 5000,
    keepAlive: true,
    // BEGIN travels with the first question, so that a read costs one round trip.
    pipeline: true,
    application_name: "hearsay",
    types: { getTypeParser: typeParser as typeof types.getTypeParser }, // its overloads cannot be written as one function
    onConnect: (client) => client.query(SESSION_SETTINGS).then(() => undefined),
  });
  // An idle session broke: the pool has thrown it away, and the next request opens another.
  pool.on("error", () => undefined);
  return {
    connect: async () => sessionOf(await pool.connect()),
    close: () => pool.end(),
  };
}

function sessionOf(client: PoolClient): PgClient {
  // While it is lent nobody else listens; the queries on their way fail by themselves.
  const ignore = (): void => undefined;
  client.on("error", ignore);
  return {
    query: async (text, values, name) => {
      const result = await client.query<Record<string, unknown>>({
        text,
        ...(values !== undefined && { values: [...values] }),
        ...(name !== undefined && { name }),
      });
      return result.rows;
    },
    release: (isBroken) => {
      client.off("error", ignore);
      client.release(isBroken);
    },
  };
}
