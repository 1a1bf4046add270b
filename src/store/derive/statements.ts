import { compareText } from "../../model/canonical.ts";
import { STANCES } from "../../vocabulary/stances.ts";
import type { Batch } from "../batch.ts";
import { UNKNOWN_DAY } from "../numbers.ts";
import { SPOKE_FOR } from "../derived-tables.ts";
import {
  DOCUMENT,
  type DocumentRow,
  NODE,
  ON_BEHALF_OF,
  type OrgRow,
  SAID,
  STANDS,
  type StandsRow,
  STATEMENT,
  type StatementRow,
} from "../member-tables.ts";
import { chainEnds, waysIn } from "./chains.ts";
import { membershipsOf } from "./organizations.ts";

/** Works out what statements are found by beyond their own fields: claim, side, depth, way, day, organisations. */
export async function deriveStatements(batch: Batch, keys: Iterable<number>): Promise<void> {
  const given = [...keys];
  const rows = [...(await batch.one(STATEMENT, "k", given)).values()];
  const ends = await chainEnds(batch, rows);
  const wayIn = await waysIn(batch, rows);
  const placesFor = await placesOf(batch, given);
  const said = await batch.rowsBy(SAID, "statement", given);
  const principals = await batch.rowsBy(ON_BEHALF_OF, "statement", given);
  const organizationsOf = await membershipsOf(
    batch,
    said
      .values()
      .flat()
      .map(({ agent }) => agent),
  );
  const spokeFor: OrgRow[] = [];
  for (const row of rows) {
    const { k, lead, state } = row;
    const end = ends.get(k);
    if (end === undefined) throw new Error(`${row.id} leads nowhere`);
    const here = placesFor(k);
    const ways = here.map(({ place }) => wayIn(row, place.document));
    here.forEach(({ place }, index) => {
      const depth = ways[index]?.length ?? 0;
      if (place.depth !== depth || place.lead !== lead) batch.put(STANDS, { ...place, lead, depth });
    });
    const via = ways.sort((a, b) => a.length - b.length)[0] ?? [];
    const { first, last } = dayOf(row, here);
    batch.put(STATEMENT, {
      ...row,
      claim: end.claim,
      side: STANCES[end.side].number,
      depth: via.length,
      via: JSON.stringify(via),
      first_day: first,
      last_day: last,
    });
    const speakers = said.get(k) ?? [];
    for (const one of speakers) batch.put(SAID, { ...one, first_day: first });
    const organizations = new Set([
      ...(principals.get(k) ?? []).map(({ org }) => org),
      ...speakers.flatMap(({ agent }) => organizationsOf(agent, { first, last, state })),
    ]);
    for (const org of organizations) spokeFor.push({ lead, statement: k, org });
  }
  await batch.replace(SPOKE_FOR, "statement", given, spokeFor);
}

interface Place {
  readonly place: StandsRow;
  readonly document: DocumentRow | undefined;
}

/** Where statements stand, in the order of the ids of the documents. */
async function placesOf(
  batch: Batch,
  statements: readonly number[],
): Promise<(statement: number) => readonly Place[]> {
  const stands = await batch.rowsBy(STANDS, "statement", statements);
  const keys = stands
    .values()
    .flat()
    .map(({ document }) => document);
  const documents = await batch.one(DOCUMENT, "k", keys);
  const nodes = await batch.one(NODE, "k", keys);
  const idOf = ({ document }: StandsRow): string => nodes.get(document)?.id ?? "";
  return (statement) =>
    [...(stands.get(statement) ?? [])]
      .sort((a, b) => compareText(idOf(a), idOf(b)))
      .map((place) => ({ place, document: documents.get(place.document) }));
}

interface Days {
  readonly first: number;
  readonly last: number;
}

/** `said`, else the earliest day on which one of its documents was published. */
function dayOf({ said_first, said_last }: StatementRow, places: readonly Place[]): Days {
  if (said_first !== null) return { first: said_first, last: said_last ?? said_first };
  const known = places
    .flatMap(({ document }) => document ?? [])
    .filter(({ first_day }) => first_day > UNKNOWN_DAY)
    .sort((a, b) => a.first_day - b.first_day || a.last_day - b.last_day);
  const [earliest] = known;
  return { first: earliest?.first_day ?? UNKNOWN_DAY, last: earliest?.last_day ?? UNKNOWN_DAY };
}
