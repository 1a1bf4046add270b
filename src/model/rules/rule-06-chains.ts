import type { Context } from "./context.ts";
import { findingAt } from "./place.ts";
import type { Finding } from "./problem.ts";
import type { Rule } from "./rule.ts";

/** Statements from the outermost one down to the claim. */
const MAX_LINKS = 8;

export const chains: Rule = Object.freeze({
  number: 6,
  title: `A chain of statements ends at a claim after at most ${MAX_LINKS} links.`,
  check: (context) => {
    const { lengths, cycles } = measure(context.whatOf);
    const order = new Map([...context.whatOf.keys()].map((id, i) => [id, i]));
    const long = [...lengths]
      .filter(([, length]) => length === MAX_LINKS + 1)
      .map(([id]) =>
        finding(
          context,
          id,
          `it is ${MAX_LINKS + 1} links away from the claim`,
          `point it at a statement nearer to the claim; a chain has at most ${MAX_LINKS} links`,
        ),
      );
    const round = cycles.map((cycle) => {
      const first = cycle.reduce((a, b) => ((order.get(b) ?? 0) < (order.get(a) ?? 0) ? b : a));
      const what = `it points at itself by way of ${cycle.length} statements`;
      const self = "it points at itself";
      return finding(
        context,
        first,
        cycle.length === 1 ? self : what,
        "let one statement of the chain point at the claim",
      );
    });
    return [...round, ...long].filter((found) => found !== undefined);
  },
} satisfies Rule);

function finding(context: Context, id: string, what: string, mend: string): Finding | undefined {
  const place = context.idPlaces.get(id)?.[0];
  return place && findingAt(place, ["what"], what, mend);
}

/**
 * Number of statements from each one down to the claim, itself included, and the rings. Walks every statement once
 * and without recursion, for a hostile record holds chains of any length. What leads into a ring has no length.
 */
function measure(whatOf: ReadonlyMap<string, string>): {
  lengths: ReadonlyMap<string, number>;
  cycles: string[][];
} {
  const lengths = new Map<string, number>();
  const cycles: string[][] = [];
  for (const start of whatOf.keys()) {
    if (lengths.has(start)) continue;
    const path: string[] = [];
    const onPath = new Map<string, number>();
    let id = start;
    while (!lengths.has(id) && !onPath.has(id)) {
      const next = whatOf.get(id);
      if (next === undefined) break;
      onPath.set(id, path.length);
      path.push(id);
      id = next;
    }
    const ring = onPath.get(id);
    if (ring !== undefined) cycles.push(path.slice(ring));
    let length = ring === undefined ? (lengths.get(id) ?? 0) : Number.POSITIVE_INFINITY;
    for (const passed of path.reverse()) {
      length += 1;
      lengths.set(passed, length);
    }
  }
  return { lengths, cycles };
}
