import { AppError } from "../../model/errors.ts";
import type { Engine } from "../engine.ts";
import { pgPool, type PoolSettings } from "./pg-pool.ts";
import { postgresEngine } from "./postgres-engine.ts";

/** Opens an engine over the database at an address such as postgres://user:password@host:5432/hearsay. */
export async function openPostgresEngine(url: string, settings: PoolSettings = {}): Promise<Engine> {
  const place = placeOf(url);
  return postgresEngine(pgPool(url, settings), place);
}

/** The address without its password. */
function placeOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^postgres(?:ql)?:$/.test(parsed.protocol)) {
    throw new AppError(
      "badCall",
      "HEARSAY_DATABASE_URL is no address of a PostgreSQL database. Give one such as postgres://user:password@host:5432/hearsay, with signs such as @ in the password written as %40.",
    );
  }
  parsed.password = "";
  parsed.search = ""; // a password may stand there too
  parsed.hash = "";
  return parsed.href;
}
