import { readFileSync } from "node:fs";
import type { ExportMeta, ExportSource, ExportView } from "../../src/formats/format.ts";
import { sourceOfRecord } from "../../src/formats/source-of-record.ts";
import { Record as HearsayRecord } from "../../src/model/record.ts";
import { standingOf, type StandingNumbers } from "../../src/model/standing.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { aClaim, anAffiliation, anAnchor, aPerson, aStatement, aThing } from "../builders/members.ts";
import { NASTY_STRINGS } from "../graph/nasty-strings.ts";
import { shuffled } from "../graph/shuffled.ts";

export const META: ExportMeta = {
  rev: 7,
  at: "2024-03-08T09:00:00Z",
  description: "A made-up record.",
};

const CONTESTED: StandingNumbers = { ...standingOf([]), standing: "contested", for: 1, against: 1 };
const STANDINGS: ReadonlyMap<string, StandingNumbers> = new Map([["clm-closed", CONTESTED]]);

export const VIEWS: readonly ExportView[] = ["full", "simple"];

/** A record ready for export, with one contested claim. */
export function aSource(record: HearsayRecord, view: ExportView = "full"): ExportSource {
  return sourceOfRecord(record, view, STANDINGS, META);
}

/** The nasty record ready for export, made once a view: its layout takes a while. */
export const NASTY_SOURCES: Readonly<Record<ExportView, () => ExportSource>> = {
  full: once(() => aSource(aNastyRecord(), "full")),
  simple: once(() => aSource(aNastyRecord(), "simple")),
};

/** The article's record ready for export. */
export const ARTICLE_SOURCE: () => ExportSource = once(() => {
  const text = readFileSync(new URL("../../graph-data/karabakh-ceasefire.json", import.meta.url), "utf8");
  return aSource(HearsayRecord.parse(JSON.parse(text)));
});

/** The same as NASTY_SOURCES, made of the record in another order. */
export const SHUFFLED_SOURCES: Readonly<Record<ExportView, () => ExportSource>> = {
  full: once(() => aSource(shuffled(aNastyRecord()), "full")),
  simple: once(() => aSource(shuffled(aNastyRecord()), "simple")),
};

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The full record with every nasty string in names, claims, roles and anchors. */
export function aNastyRecord(): HearsayRecord {
  const base = aFullRecord();
  const statements = NASTY_STRINGS.map((text, index) =>
    aStatement({
      id: `stm-nasty-${index}`,
      by: [`per-nasty-${index}`],
      what: `clm-nasty-${index}`,
      in: [{ ...anAnchor("Trouble"), exact: text, prefix: text, suffix: text }],
    }),
  );
  return {
    ...base,
    agents: [
      ...base.agents,
      ...NASTY_STRINGS.map((name, index) =>
        aPerson({ id: `per-nasty-${index}`, name, altNames: [name, name], ids: { wikidata: name } }),
      ),
    ],
    things: [
      ...base.things,
      ...NASTY_STRINGS.map((name, index) => aThing({ id: `thg-nasty-${index}`, name })),
    ],
    affiliations: [
      ...base.affiliations,
      ...NASTY_STRINGS.map((role, index) =>
        anAffiliation({ id: `aff-nasty-${index}`, member: `per-nasty-${index}`, role }),
      ),
    ],
    claims: [
      ...base.claims,
      ...NASTY_STRINGS.map((text, index) => aClaim({ id: `clm-nasty-${index}`, text })),
    ],
    statements: [...base.statements, ...statements],
  };
}
