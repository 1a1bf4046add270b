import { within } from "../../../src/graph/within.ts";
import { freshNeighbourhood } from "../../../src/queries/ways-between.ts";
import { openEngine, openStore } from "../../../src/store/open-store.ts";
import type { Kind } from "../../../src/vocabulary/kinds.ts";
import type { Figure } from "../figures.ts";
import { medianTimes } from "./median.ts";

const TIMES = 200;
/** Nodes of a neighbourhood. */
const ROWS = 500;
const READ = [
  ["Claim", "clm-"],
  ["Person", "per-"],
  ["Organization", "org-"],
  ["Thing", "thg-"],
] as const satisfies readonly (readonly [Kind, string])[];

/** Neighbourhoods over typed arrays with their nodes read from the store, against SQL on the same edges. */
export async function measureNeighbourhood(place: string): Promise<Figure> {
  const store = await openStore(place, { readOnly: true });
  const { ids, adjacency } = await freshNeighbourhood(store);
  const agents = ids.flatMap((id, node) => (/^(per|org)-/.test(id) ? [node] : []));
  const asked = Array.from({ length: TIMES }, (_, time) => agents[(time * 7919) % agents.length] ?? 0);
  const engine = await openEngine(place, { readOnly: true });
  const [ours, theirs] = await engine.read((raw) =>
    medianTimes(
      asked,
      async (agent) => {
        const { nodes } = within(adjacency, agent, 2, ROWS);
        const wanted = nodes.map((node) => ids[node] ?? "");
        for (const [kind, prefix] of READ)
          await store.get(
            kind,
            wanted.filter((id) => id.startsWith(prefix)),
          );
      },
      (agent) => raw.all(NEIGHBOURHOOD, ids[agent] ?? "", ROWS),
    ),
  );
  await store.close();
  await engine.close();
  return {
    name: "neighbourhood of depth 2, 500 rows ÷ the raw query",
    value: Number((ours / theirs).toPrecision(3)),
    unit: "",
    bar: 3,
    better: "lower",
    method: `medians of ${TIMES} agents: ${ours.toPrecision(3)} and ${theirs.toPrecision(3)} ms`,
  };
}

const NEIGHBOURHOOD = `
WITH centre (k) AS (SELECT k FROM node WHERE id = ?),
  near (k) AS (
    SELECT dst FROM tie WHERE src IN (SELECT k FROM centre) UNION SELECT src FROM tie WHERE dst IN (SELECT k FROM centre)
  ),
  far (k) AS (
    SELECT k FROM near
    UNION SELECT dst FROM tie WHERE src IN (SELECT k FROM near)
    UNION SELECT src FROM tie WHERE dst IN (SELECT k FROM near)
  )
SELECT n.id, n.json FROM far f JOIN node n ON n.k = f.k LIMIT ?`;
