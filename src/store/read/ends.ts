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
  for (const kind of KINDS) {
    for (let after: string | undefined = ""; after !== undefined;) {
      const from: string = after;
      const rows: readonly NodeEnd[] = await read((db) =>
        db.all<NodeEnd>(NODES, KIND_NUMBERS[kind], from, STATE_NUMBERS.rejected, PAGE),
      );
      for (const { id, k } of rows) {
        places.set(k, ids.length);
        ids.push(id);
      }
      after = rows.at(-1)?.id;
    }
  }
  const [sources, targets] = [new NumberList(), new NumberList()];
  /** Nodes that an accepted statement is about. What nobody states is about nothing. */
  const stated = new Uint8Array(ids.length);
  for (const sql of EDGES) {
    for (let after: Edge | undefined = { a: 0, b: 0, c: 0 }; after !== undefined;) {
      const { a, b, c }: Edge = after;
      const rows: readonly Edge[] = await read((db) => db.all<Edge>(sql, a, b, c, PAGE));
      for (const edge of rows) {
        const [source, target] = [places.get(edge.a), places.get(edge.b)];
        if (source === undefined || target === undefined) continue;
        if (sql === TIES) stated[target] = 1;
        if (sql === ABOUT && stated[source] !== 1) continue;
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

/** In the order of what their ids begin with (clm, org, per, thg), which is the order of their ids. */
const KINDS = ["Claim", "Organization", "Person", "Thing"] as const;

// An index holds all of this: the rows themselves, with their texts, are not read.
const NODES = "SELECT id, k FROM node WHERE kind = ? AND id > ? AND state < ? ORDER BY id LIMIT ?";

const TIES =
  "SELECT src AS a, dst AS b, kind AS c FROM tie WHERE (src, dst, kind) > (?, ?, ?) ORDER BY src, dst, kind LIMIT ?";
const ABOUT = `SELECT claim AS a, node AS b, 0 AS c FROM about
WHERE (claim, node, 0) > (?, ?, ?) ORDER BY claim, node LIMIT ?`;
const MEMBERS = `SELECT member AS a, org AS b, k AS c FROM affiliation
WHERE (member, org, k) > (?, ?, ?) AND state = ${STATE_NUMBERS.accepted} ORDER BY member, org, k LIMIT ?`;
const LINKS = `SELECT a, b, k AS c FROM link
WHERE (a, b, k) > (?, ?, ?) AND state = ${STATE_NUMBERS.accepted} ORDER BY a, b, k LIMIT ?`;

/** In this order: what claims are about counts for those that somebody states. */
const EDGES = [TIES, ABOUT, MEMBERS, LINKS];
