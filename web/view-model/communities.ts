import type { Community, Visible } from "../../src/picture/look.ts";
import type { Scene, SceneNode } from "../../src/picture/scene.ts";

/** Fewer are no group worth a ground of its own. */
const FEWEST = 3;

/**
 * The visible nodes that lie near each other, as the server found them; each group goes by the name of its most
 * important agent. In the order of their size, then of their first id, so that the same graph gives the same groups.
 */
export function communitiesOf(
  scene: Scene,
  visible: Visible,
  nameOf: (leader: string) => string,
): readonly Community[] {
  const groups = new Map<string, SceneNode[]>();
  for (const id of visible.nodes) {
    const node = scene.nodes.get(id);
    if (node?.community === undefined) continue;
    const key = String(node.community);
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  return [...groups]
    .filter(([, members]) => members.length >= FEWEST)
    .map(([id, members]) => ({
      id,
      name: leaderOf(members, nameOf),
      members: members.map((node) => node.id).sort(),
    }))
    .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
}

function leaderOf(members: readonly SceneNode[], nameOf: (leader: string) => string): string {
  const agents = members.filter(({ kind }) => kind === "Person" || kind === "Organization");
  const [leader] = [...agents].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  return leader === undefined ? "" : nameOf(leader.label);
}
