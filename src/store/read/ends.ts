import type { Db } from "../engine.ts";
import { KIND_NUMBERS, STATE_NUMBERS } from "../numbers.ts";
import type { GraphEnds } from "../graph-ends.ts";

type Read = <Result>(work: (db: Db) => Promise<Result>) => Promise<Result>;

/** Rows read at once: others are served between one page and the next. */
const PAGE = 20_000;

/**
 * Agents, things and claims that nobody rejected, in the order of their ids, and the two ends of every accepted edge
 * among them. Read page after page, so what is added meanwhile may be half in it.
 */
export async function readEnds(read: Read): Promise<GraphEnds> {
  const ids: string[] = [];
  const places = new Map<number, number>();
  for (let after = ""; ;) {
    const rows = await read((db) => db.all<NodeEnd>(NODES, after, PAGE));
    for (const { id, k } of rows) {
      places.set(k, ids.length);
      ids.push(id);
    }
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  const [sources, targets] = [new NumberList(), new NumberList()];
  for (const sql of EDGES) {
    for (let after: Edge | undefined = { a: 0, b: 0, c: 0 }; after !== undefined;) {
      const { a, b, c }: Edge = after;
      const rows: readonly Edge[] = await read((db) => db.all<Edge>(sql, a, b, c, PAGE));
      for (const edge of rows) {
        const [source, target] = [places.get(edge.a), places.get(edge.b)];
        if (source === undefined || target === undefined) continue;
        sources.push(source);
        targets.push(target);
      }
      after = rows.at(-1);
    }
  }
  return { ids, sources: sources.numbers(), targets: targets.numbers() };
}

interface NodeEnd {
  readonly id: string;
  readonly k: number;
}

/** The two ends of an edge, and what tells it from others between them. */
interface Edge {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Whole numbers that take four bytes each, however many there are. */
class NumberList {
  #room = new Uint32Array(1024);
  #size = 0;

  push(number: number): void {
    if (this.#size === this.#room.length) {
      const more = new Uint32Array(2 * this.#size);
      more.set(this.#room);
      this.#room = more;
    }
    this.#room[this.#size] = number;
    this.#size += 1;
  }

  numbers(): Uint32Array {
    return this.#room.slice(0, this.#size);
  }
}

const KINDS = (["Person", "Organization", "Thing", "Claim"] as const)
  .map((kind) => KIND_NUMBERS[kind])
  .join(", ");

const NODES = `
SELECT id, k FROM node WHERE id > ? AND kind IN (${KINDS}) AND state < ${STATE_NUMBERS.rejected} ORDER BY id LIMIT ?`;

const EDGES = [
  "SELECT src AS a, dst AS b, kind AS c FROM tie WHERE (src, dst, kind) > (?, ?, ?) ORDER BY src, dst, kind LIMIT ?",
  `SELECT claim AS a, node AS b, 0 AS c FROM about
WHERE (claim, node, 0) > (?, ?, ?) AND claim IN (SELECT dst FROM tie) ORDER BY claim, node LIMIT ?`,
  `SELECT member AS a, org AS b, k AS c FROM affiliation
WHERE (member, org, k) > (?, ?, ?) AND state = ${STATE_NUMBERS.accepted} ORDER BY member, org, k LIMIT ?`,
  `SELECT a, b, k AS c FROM link
WHERE (a, b, k) > (?, ?, ?) AND state = ${STATE_NUMBERS.accepted} ORDER BY a, b, k LIMIT ?`,
];
