import { AppError } from "../../model/errors.ts";
import { PART_NAMES, type PartName } from "../../model/record.ts";
import type { Batch } from "../batch.ts";
import type { Db } from "../engine.ts";
import { NODE, STATEMENT } from "../member-tables.ts";
import { META } from "../own-tables.ts";
import { type Difference, PART_TABLES } from "./differences.ts";

/** Finds the key of a node. Throws badData for an id that nobody has; `where` names the member that refers to it. */
type KeyOf = (id: string, where: string) => number;

/** Keys of the members themselves and of every node they refer to. */
export interface Keys {
  /** Of a member, new or known. */
  readonly own: (difference: Difference) => number;
  readonly keyOf: KeyOf;
}

/** Gives keys to new members, and finds those of all others that these members name. */
export async function keysFor(db: Db, batch: Batch, differences: readonly Difference[]): Promise<Keys> {
  const nodes = new Map<string, number>();
  const ties = new Map<string, number>();
  const keysIn = (part: PartName): Map<string, number> => (IS_TIE.has(part) ? ties : nodes);
  for (const part of PART_NAMES) {
    const known = differences.filter((one) => one.part === part && !one.isNew).map(({ member }) => member.id);
    await findKeys(db, PART_TABLES[part].name, known, keysIn(part));
  }
  let next = await nextKey(db);
  for (const { part, member, isNew } of differences) {
    if (!isNew) continue;
    keysIn(part).set(member.id, next);
    batch.addFresh(next);
    next += 1;
  }
  await db.put(META, [[NEXT_KEY, String(next)]]);
  const named = differences.flatMap(namesIn).filter((id) => !nodes.has(id));
  const wanted = [...new Set(named)];
  await findKeys(
    db,
    NODE.name,
    wanted.filter((id) => !id.startsWith(STATEMENT_PREFIX)),
    nodes,
  );
  await findKeys(
    db,
    STATEMENT.name,
    wanted.filter((id) => id.startsWith(STATEMENT_PREFIX)),
    nodes,
  );
  return {
    own: ({ part, member }) => {
      const k = keysIn(part).get(member.id);
      if (k === undefined) throw new Error(`${member.id} has no key`);
      return k;
    },
    keyOf: (id, where) => {
      const k = nodes.get(id);
      if (k !== undefined) return k;
      const detail = `refers to ${id}, which is neither in the record nor in the store`;
      throw new AppError("badData", `${where} ${detail}: add it to the record.`, [
        { pointer: where, detail, rule: 2 },
      ]);
    },
  };
}

const IS_TIE: ReadonlySet<PartName> = new Set<PartName>(["affiliations", "links"]);
const STATEMENT_PREFIX = "stm-";
const NEXT_KEY = "nextKey";

async function nextKey(db: Db): Promise<number> {
  const [row] = await db.all<{ readonly value: string }>("SELECT value FROM meta WHERE name = ?", NEXT_KEY);
  return row === undefined ? 1 : Number(row.value);
}

async function findKeys(
  db: Db,
  table: string,
  ids: readonly string[],
  found: Map<string, number>,
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await db.all<{ readonly id: string; readonly k: number }>(
    `SELECT id, k FROM ${table} WHERE id = ANY(?)`,
    ids,
  );
  for (const { id, k } of rows) found.set(id, k);
}

/** Every id that a member refers to. */
function namesIn({ part, member }: Difference): readonly string[] {
  switch (part) {
    case "affiliations":
      return [member.member, member.organization];
    case "documents":
      return [
        ...(member.publishedBy === undefined ? [] : [member.publishedBy]),
        ...(member.revisionOf === undefined ? [] : [member.revisionOf]),
        ...(member.by ?? []),
        ...(member.basedOn ?? []),
      ];
    case "claims":
      return member.about ?? [];
    case "statements":
      return [
        member.what,
        ...member.by,
        ...(member.against ?? []),
        ...(member.onBehalfOf ?? []),
        ...member.in.map(({ document }) => document),
      ];
    case "links":
      return [member.from, member.to, ...(member.by ?? [])];
    case "reviews":
      return [...member.by, ...member.reviews, ...(member.cites ?? [])];
    default:
      return []; // agents and things refer to nobody
  }
}
