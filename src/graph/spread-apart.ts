/** A place that is moved in place while nodes are pushed apart. */
export interface Place {
  x: number;
  y: number;
}

/**
 * Moves places that are closer than `gap` apart, a little in each of at most `rounds` rounds, until none are. Pairs
 * are taken in the order of the list, so that the same list always ends the same. Two places on the same spot are
 * parted along a line that depends on their position in the list.
 */
export function spreadApart(places: readonly Place[], gap: number, rounds: number): void {
  for (let round = 0; round < rounds; round += 1) if (!spreadOnce(places, gap)) return;
}

/** One round; true when something moved. */
export function spreadOnce(places: readonly Place[], gap: number): boolean {
  const cells = cellsOf(places, gap);
  let moved = false;
  for (const [index, place] of places.entries()) {
    for (const other of nearby(cells, place, gap)) {
      if (other <= index) continue;
      const mate = places[other];
      if (mate) moved = part(place, mate, gap, other) || moved;
    }
  }
  return moved;
}

/**
 * Pushes a pair to a twentieth beyond the gap, each half of the way; false when it was far enough apart. Without that
 * twentieth a crowd takes many more rounds to come apart.
 */
function part(a: Place, b: Place, gap: number, seed: number): boolean {
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  let distance = Math.sqrt(dx * dx + dy * dy);
  if (distance >= gap) return false;
  if (distance === 0) {
    // Eight directions in turn, as whole numbers: no trigonometry, whose last digits differ between engines.
    dx = (seed % 3) - 1;
    dy = dx === 0 ? 1 : (seed % 5) - 2;
    distance = Math.sqrt(dx * dx + dy * dy);
    [dx, dy] = [(dx / distance) * 1e-6, (dy / distance) * 1e-6];
    distance = 1e-6;
  }
  const push = (gap * 1.05 - distance) / distance / 2;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
  return true;
}

type Cells = ReadonlyMap<string, readonly number[]>;

/** The indices of the places in each square of side `gap`. */
function cellsOf(places: readonly Place[], gap: number): Cells {
  const cells = new Map<string, number[]>();
  for (const [index, { x, y }] of places.entries()) {
    const key = `${Math.floor(x / gap)},${Math.floor(y / gap)}`;
    const cell = cells.get(key);
    if (cell) cell.push(index);
    else cells.set(key, [index]);
  }
  return cells;
}

/** Indices in the nine squares around a place, lowest first. */
function nearby(cells: Cells, { x, y }: Place, gap: number): number[] {
  const column = Math.floor(x / gap);
  const row = Math.floor(y / gap);
  const found: number[] = [];
  for (let dx = -1; dx <= 1; dx += 1)
    for (let dy = -1; dy <= 1; dy += 1) found.push(...(cells.get(`${column + dx},${row + dy}`) ?? []));
  return found.sort((a, b) => a - b);
}
