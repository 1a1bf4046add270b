/**
 * Who stands beside whom, in numbers alone: the nodes are 0 to n-1 in the order of their ids, so that the order of
 * numbers is the order of ids. Every edge stands in both directions, parallel ones are one, loops are none. 8 bytes an
 * edge and 8 a node, where graphology takes some 300.
 */
export interface Adjacency {
  /** Where the neighbours of each node begin among the targets; one more than there are nodes. */
  readonly offsets: Uint32Array;
  /** The neighbours of each node, ascending. */
  readonly targets: Uint32Array;
  /** Edges at each node before any were folded: a loop counts twice, as its two ends do. */
  readonly degrees: Uint32Array;
}

/** The two ends of every edge, at the same place in both lists. */
export interface Ends {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

/** Sorted by counting: time and memory are proportional to nodes and edges, and no object is made for an edge. */
export function adjacencyOf(nodes: number, ends: Ends): Adjacency {
  const degrees = new Uint32Array(nodes);
  for (const list of [ends.sources, ends.targets]) {
    for (let at = 0; at < list.length; at += 1) {
      const node = list[at] ?? 0;
      degrees[node] = (degrees[node] ?? 0) + 1;
    }
  }
  const starts = startsOf(degrees);
  const unsorted = bothWays(starts, ends);
  // The graph is the same read backwards: written row by row, every row comes out ascending.
  return { ...folded(starts, transposed(starts, unsorted)), degrees };
}

/** Where each row begins when the rows have these lengths. */
function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let node = 0; node < lengths.length; node += 1) {
    starts[node + 1] = (starts[node] ?? 0) + (lengths[node] ?? 0);
  }
  return starts;
}

function bothWays(starts: Uint32Array, { sources, targets }: Ends): Uint32Array {
  const next = starts.slice();
  const rows = new Uint32Array(starts.at(-1) ?? 0);
  for (let edge = 0; edge < sources.length; edge += 1) {
    const [source, target] = [sources[edge] ?? 0, targets[edge] ?? 0];
    rows[takeNext(next, source)] = target;
    rows[takeNext(next, target)] = source;
  }
  return rows;
}

function transposed(starts: Uint32Array, rows: Uint32Array): Uint32Array {
  const next = starts.slice();
  const turned = new Uint32Array(rows.length);
  for (let node = 0; node + 1 < starts.length; node += 1) {
    const end = starts[node + 1] ?? 0;
    for (let at = starts[node] ?? 0; at < end; at += 1) turned[takeNext(next, rows[at] ?? 0)] = node;
  }
  return turned;
}

function takeNext(next: Uint32Array, node: number): number {
  const place = next[node] ?? 0;
  next[node] = place + 1;
  return place;
}

/** Each neighbour once, and nobody beside itself. The rows are ascending, so what is the same stands together. */
function folded(starts: Uint32Array, rows: Uint32Array): Pick<Adjacency, "offsets" | "targets"> {
  const offsets = new Uint32Array(starts.length);
  let kept = 0;
  for (let node = 0; node + 1 < starts.length; node += 1) {
    const end = starts[node + 1] ?? 0;
    let before = node;
    for (let at = starts[node] ?? 0; at < end; at += 1) {
      const neighbour = rows[at] ?? 0;
      if (neighbour === before || neighbour === node) continue;
      before = neighbour;
      rows[kept] = neighbour;
      kept += 1;
    }
    offsets[node + 1] = kept;
  }
  // a copy, so that the room of what was folded is given back
  return { offsets, targets: rows.slice(0, kept) };
}
