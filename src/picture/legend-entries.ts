import type { EdgeKind } from "../vocabulary/edge-kinds.ts";
import { KIND_NAMES, type Kind } from "../vocabulary/kinds.ts";
import { isProposal } from "../vocabulary/proposal-words.ts";
import { STANCE_NAMES, type Stance } from "../vocabulary/stances.ts";
import type { Visible } from "./look.ts";
import type { Scene } from "./scene.ts";

/** Lines that are no acts and yet mean more than that two things are joined. */
const TELLING = ["contradicts", "supports", "against", "memberOf"] as const satisfies readonly EdgeKind[];

/** What a legend explains: only what there is. */
export interface LegendEntries {
  readonly kinds: readonly Kind[];
  readonly stances: readonly Stance[];
  readonly hollow: boolean;
  readonly structure: readonly (typeof TELLING)[number][];
}

/** Without `visible`, of the whole scene: on the page the legend must not grow and shrink under the picture. */
export function legendEntries(scene: Scene, visible?: Visible): LegendEntries {
  const kinds = new Set<Kind>();
  const stances = new Set<Stance>();
  const joined = new Set<EdgeKind>();
  let hollow = false;
  for (const node of scene.nodes.values()) {
    if (visible && !visible.nodes.has(node.id)) continue;
    kinds.add(node.kind);
    hollow ||= isProposal(node);
  }
  for (const edge of scene.edges.values()) {
    if (visible && !visible.edges.has(edge.key)) continue;
    joined.add(edge.kind);
    if (edge.stance !== undefined) stances.add(edge.stance);
    hollow ||= isProposal(edge);
  }
  return {
    kinds: KIND_NAMES.filter((kind) => kinds.has(kind)),
    stances: STANCE_NAMES.filter((stance) => stances.has(stance)),
    hollow,
    structure: TELLING.filter((kind) => joined.has(kind)),
  };
}
