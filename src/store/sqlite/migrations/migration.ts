import type { Db } from "../../engine.ts";
import type { Connection } from "../connection.ts";

/** One step from a version of the schema to the next, inside a transaction: old or new, never between. */
export interface Migration {
  readonly version: number;
  readonly run: (connection: Connection, db: Db) => Promise<void>;
}
