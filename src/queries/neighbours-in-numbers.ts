import type { DrawnEdge } from "../graph/drawing.ts";
import { within } from "../graph/within.ts";
import { AppError } from "../model/errors.ts";
import type { FirstEdge } from "../store/graph-ends.ts";
import type { Store } from "../store/store.ts";
import { ACTS } from "../vocabulary/acts/index.ts";
import type { ActName } from "../vocabulary/acts/names.ts";
import { kindOfId } from "../vocabulary/kinds.ts";
import type { NeighboursAnswer } from "./answers.ts";
import { labelsOf } from "./labels-of.ts";
import type { NeighbourhoodOptions } from "./neighbours-of.ts";
import { type Neighbourhood, placeOf } from "./ways-between.ts";

/** Where only some kinds are asked for, so many of all kinds are looked through. */
const LOOKED_THROUGH = 20_000;

/**
 * What stands around a node of a graph too large to be held as one: agents, claims and things, with the first edge
 * between each two of them. Throws notFound for a node that is none of these.
 */
export async function neighboursInNumbers(
  store: Store,
  id: string,
  { depth, limit, kinds }: NeighbourhoodOptions,
  { ids, adjacency }: Neighbourhood,
): Promise<NeighboursAnswer> {
  const centre = placeOf(ids, id);
  if (centre === ids.length) {
    throw new AppError(
      "notFound",
      `There is no node ${id} among the agents, claims and topics, which is what stands around one in a graph as ` +
        "large as this: ask /search for those there are.",
    );
  }
  const found = within(adjacency, centre, depth, kinds === undefined ? limit : LOOKED_THROUGH);
  const isWanted = (place: number): boolean =>
    kinds === undefined || kinds.some((kind) => kind === kindOfId(ids[place] ?? ""));
  const wanted = kinds === undefined ? found.nodes : found.nodes.filter(isWanted);
  const places = new Set([centre, ...wanted.slice(0, limit)]);
  const labels = await labelsOf(
    store,
    [...places].map((place) => ids[place] ?? ""),
  );
  const pairs = [...places].flatMap((place) =>
    neighboursAt(adjacency, place)
      .filter((other) => other > place && places.has(other))
      .map((other): [string, string] => [ids[place] ?? "", ids[other] ?? ""]),
  );
  const edges = await store.firstEdges(pairs);
  return {
    id,
    total: kinds === undefined ? found.total : wanted.length,
    nodes: [...labels.values()].map(({ id: key, kind, name }) => ({
      key,
      attributes: { kind, label: name },
    })),
    edges: pairs.flatMap(([from, to], index) => {
      const edge = edges[index];
      if (edge === undefined) return [];
      const [source, target] = edge.forward ? [from, to] : [to, from];
      return [{ key: edge.key, source, target, attributes: drawn(edge) }];
    }),
  };
}

function neighboursAt({ offsets, targets }: Neighbourhood["adjacency"], place: number): readonly number[] {
  return [...targets.subarray(offsets[place] ?? 0, offsets[place + 1] ?? 0)];
}

function drawn({ kind, key }: FirstEdge): DrawnEdge {
  if (!Object.hasOwn(ACTS, kind)) return { kind };
  const [statement] = key.split(":");
  return { kind, stance: ACTS[kind as ActName].stance, ...(statement !== undefined && { statement }) }; // hasOwn proves it
}
