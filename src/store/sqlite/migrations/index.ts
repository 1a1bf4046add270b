import { carryOver } from "./0003-two-engines.ts";
import { nameSides } from "./0004-names-of-sides.ts";
import type { Migration } from "./migration.ts";

/** In order. Versions 1 and 2 were other tables, from which the third takes everything over. */
export const MIGRATIONS: readonly Migration[] = [carryOver, nameSides];
