import type { Batch } from "../batch.ts";
import { type StandingRow, TALLY, type TallyRow, TIE, type TieRow } from "../derived-tables.ts";
import { type Counted, countNodes, countStandings, countStatements, sumOf } from "../derive/counts.ts";
import type { Db } from "../engine.ts";
import { NODE, STATEMENT } from "../member-tables.ts";
import { type KeyRange, keysIn } from "../key-ranges.ts";
import type { Unlike } from "./unlike.ts";

/** Counts the statements about claims with these keys, and the nodes and standings with them; compares the ties. */
export async function recountTies(db: Db, batch: Batch, range: KeyRange, unlike: Unlike): Promise<Counted> {
  const claims = await keysIn(db, STATEMENT.name, "claim", range);
  const statements = await batch.rows(STATEMENT, "claim", claims);
  const standings = await db.all<StandingRow>(
    "SELECT * FROM standing WHERE claim >= ? AND claim < ?",
    range.from,
    range.to,
  );
  const counted = sumOf(
    await countStatements(
      batch,
      statements.map(({ k }) => k),
    ),
    await countNodes(batch, await keysIn(db, NODE.name, "k", range)),
    countStandings(standings),
  );
  // A tie has its claim at one end: at the far one where somebody speaks of it (1), at the near one where it accuses.
  const kept = [
    ...(await db.all<TieRow>(
      "SELECT * FROM tie WHERE kind = 1 AND dst >= ? AND dst < ?",
      range.from,
      range.to,
    )),
    ...(await db.all<TieRow>(
      "SELECT * FROM tie WHERE kind <> 1 AND src >= ? AND src < ?",
      range.from,
      range.to,
    )),
  ];
  const rest = new Map(counted.ties);
  for (const tie of kept) {
    const key = `${tie.src} ${tie.dst} ${tie.kind}`;
    if (rest.get(key)?.n !== tie.n) noteTie(unlike, tie);
    rest.delete(key);
  }
  for (const tie of rest.values()) noteTie(unlike, tie);
  return counted;
}

function noteTie(unlike: Unlike, { src, dst, kind }: TieRow): void {
  unlike.note(TIE.name, TIE.key, [src, dst, kind]);
}

/**
 * Tallies of an owner, in one number: what it is about times n, summed up. Statements of one owner are spread over all
 * ranges, and all tallies together may be too many to hold; this is one number an owner. Other
 * tallies of the same owner have another, but for one in four million.
 */
export class TallyPrints {
  readonly #prints = new Map<string, number>();

  add(rows: Iterable<TallyRow>, sign: 1 | -1 = 1): void {
    for (const { role, owner, period, act, side, n } of rows) {
      const key = `${role} ${owner}`;
      const more = (hashOf(`${period} ${act} ${side}`) * (n % PRIME)) % PRIME;
      this.#prints.set(key, ((this.#prints.get(key) ?? 0) + sign * more) % PRIME);
    }
  }

  /** Takes off what is stored; whoever has anything left differs. */
  async compare(db: Db, ranges: readonly KeyRange[], unlike: Unlike): Promise<void> {
    for (const { from, to } of ranges) {
      const rows = await db.all<TallyRow>("SELECT * FROM tally WHERE owner >= ? AND owner < ?", from, to);
      this.add(rows, -1);
      // Rows that count nothing are taken out when they come to it, and no sum shows them.
      for (const { role, owner, n } of rows) if (n <= 0) noteOwner(unlike, role, owner);
    }
    for (const [key, left] of this.#prints) {
      const [role = 0, owner = 0] = key.split(" ").map(Number);
      if (left !== 0) noteOwner(unlike, role, owner);
    }
  }
}

function noteOwner(unlike: Unlike, role: number, owner: number): void {
  unlike.note(TALLY.name, ["role", "owner"], [role, owner]);
}

/** The largest below 2^22: times a number of statements it stays exact. */
const PRIME = 4_194_301;

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % PRIME;
}
