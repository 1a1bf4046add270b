import { first } from "./0001-first.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, oldest first. */
export const MIGRATIONS: readonly Migration[] = [first];
