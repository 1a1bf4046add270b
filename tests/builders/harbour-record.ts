import { FORMAT, type Record as HearsayRecord } from "../../src/model/record.ts";
import type { Statement } from "../../src/model/statement.ts";

/** As long as a record may hold, right to left, and what a page must never take for its own. */
export const ODD_NAMES = {
  long: `Harbour ${"and quay ".repeat(31)}Company`,
  rightToLeft: "רשות הנמל",
  html: '<img src=x onerror="document.title=1">',
} as const;

/** More speakers than a list can be chosen from. */
const SPEAKERS = 205;

/** A made-up quarrel over a harbour, said on five days of a week, by many people and by some with odd names. */
export function harbourRecord(): HearsayRecord {
  const speakers = Array.from({ length: SPEAKERS }, (_, index) => ({
    id: `per-s${String(index).padStart(3, "0")}` as const,
    kind: "Person" as const,
    name: `Speaker ${String(index).padStart(3, "0")}`,
  }));
  const days = ["2031-05-04", "2031-05-06", "2031-05-07", "2031-05-10"] as const;
  return {
    format: FORMAT,
    agents: [
      { id: "org-gazette", kind: "Organization", subtype: "outlet", name: "Harbour Gazette" },
      { id: "org-html", kind: "Organization", subtype: "company", name: ODD_NAMES.html },
      { id: "org-long", kind: "Organization", subtype: "company", name: ODD_NAMES.long },
      { id: "org-rtl", kind: "Organization", subtype: "agency", name: ODD_NAMES.rightToLeft },
      ...speakers,
    ],
    things: [],
    affiliations: [],
    documents: [
      {
        id: "doc-log",
        title: "A week in the harbour",
        publishedBy: "org-gazette",
        published: "2031-05-11",
        language: "en",
        sha256: "0".repeat(64),
        textPolicy: "withheld",
      },
    ],
    claims: [
      { id: "clm-crane", text: "The crane was left without a guard.", subtype: "fact" },
      { id: "clm-fog", text: "Fog closed the harbour for a day.", subtype: "fact" },
      { id: "clm-mole", text: "The mole will be rebuilt before winter.", subtype: "prediction" },
    ],
    statements: [
      statement("stm-html-crane", "org-html", "accuses", "clm-crane", "2031-05-04", 0, ["org-long"]),
      statement("stm-long-crane", "org-long", "denies", "clm-crane", "2031-05-06", 10),
      statement("stm-rtl-fog", "org-rtl", "asserts", "clm-fog", "2031-05-07", 20),
      statement("stm-rtl-mole", "org-rtl", "accuses", "clm-mole", "2031-05-10", 30, ["org-gazette"]),
      ...speakers.map(({ id }, index) =>
        statement(
          `stm-${id}`,
          id,
          index % 5 === 0 ? "disputes" : "asserts",
          "clm-mole",
          days[index % days.length] ?? days[0],
          40 + 10 * index,
        ),
      ),
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: [],
    reviews: [],
  };
}

function statement(
  id: Statement["id"],
  by: Statement["by"][number],
  act: Statement["act"],
  what: Statement["what"],
  said: string,
  start: number,
  against?: NonNullable<Statement["against"]>,
): Statement {
  return {
    id,
    by: [by],
    act,
    what,
    ...(against && { against }),
    said,
    in: [{ document: "doc-log", start, end: start + 5, exactSha256: "0".repeat(64) }],
  };
}
