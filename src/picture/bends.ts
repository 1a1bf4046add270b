/** How far the middle of one of two parallel lines is moved aside, as a share of their length. */
const STEP = 0.1;

interface Line {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/**
 * The bends that keep lines between the same two nodes apart: none for a single line, fanned out evenly for several.
 * A bend is read along the line's own direction, so that lines there and back do not fall together.
 */
export function bendsOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const bundles = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.source === line.target) continue;
    const pair = line.source < line.target ? [line.source, line.target] : [line.target, line.source];
    const key = pair.join(" ");
    const bundle = bundles.get(key);
    if (bundle) bundle.push(line);
    else bundles.set(key, [line]);
  }
  const bends = new Map<string, number>();
  for (const bundle of bundles.values()) {
    const step = Math.min(STEP, 0.5 / bundle.length);
    bundle.forEach((line, index) => {
      const aside = (index - (bundle.length - 1) / 2) * step;
      bends.set(line.key, line.source < line.target ? aside : -aside);
    });
  }
  return bends;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of the screen (y grows downwards) on a bent line, at this share of its way, and so many pixels beside it. */
export function alongLine(from: Point, to: Point, bend: number, share: number, aside = 0): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  // A quadratic curve whose control point lies twice as far aside as its middle.
  const sideways = 4 * share * (1 - share) * bend + aside / length;
  return { x: from.x + dx * share + dy * sideways, y: from.y + dy * share - dx * sideways };
}
