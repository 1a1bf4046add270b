import { SPOKE_FOR, OUTLET, STANDING, PART, TALLY, TIE, WORD } from "./derived-tables.ts";
import {
  NODE,
  NAME,
  AFFILIATION,
  DOCUMENT,
  AUTHOR,
  BASED_ON,
  ABOUT,
  LINK,
  REVIEWED,
  STATEMENT,
  SAID,
  AGAINST,
  ON_BEHALF_OF,
  STANDS,
} from "./member-tables.ts";
import { META, TEXT, LOG } from "./own-tables.ts";
import type { IndexedTable } from "./table.ts";

/** All of them, in the order they are made. */
export const TABLES: readonly IndexedTable[] = [
  META,
  NODE,
  NAME,
  AFFILIATION,
  DOCUMENT,
  AUTHOR,
  BASED_ON,
  ABOUT,
  LINK,
  REVIEWED,
  STATEMENT,
  SAID,
  AGAINST,
  ON_BEHALF_OF,
  STANDS,
  SPOKE_FOR,
  OUTLET,
  STANDING,
  PART,
  TALLY,
  TIE,
  WORD,
  TEXT,
  LOG,
];
