import type { Migration } from "./migration.ts";

/**
 * A list of all words, for finding those near to a mistyped one. Statements are found by more words than before:
 * whom and what they are about, and for whom they speak. The list is empty, so all words are indexed anew.
 */
export const nearWords: Migration = {
  version: 2,
  sql: `
CREATE TABLE word (                             -- words of the index; some that have left it may be among them
  word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
`,
};
