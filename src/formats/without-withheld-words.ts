import type { Record } from "../model/record.ts";

/** The record with positions and digests only where a document withholds its words. */
export function withoutWithheldWords(record: Record): Record {
  const withheld = new Set<string>(
    record.documents.filter(({ textPolicy }) => textPolicy === "withheld").map(({ id }) => id),
  );
  if (withheld.size === 0) return record;
  return {
    ...record,
    statements: record.statements.map((statement) => ({
      ...statement,
      in: statement.in.map((anchor) => {
        if (!withheld.has(anchor.document)) return anchor;
        const { exact: _exact, prefix: _prefix, suffix: _suffix, ...where } = anchor;
        return where;
      }),
    })),
  };
}
