import { first } from "./0001-first.ts";
import { nearWords } from "./0002-near-words.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, oldest first. */
export const MIGRATIONS: readonly Migration[] = [first, nearWords];
