import { describe, expect, it } from "vitest";
import { sceneOf, type SceneNode } from "../../../src/picture/scene.ts";
import { communitiesOf } from "../../../web/view-model/communities.ts";
import { aGraph } from "../fixtures.ts";
import { everythingIn } from "./everything.ts";

describe("communities", () => {
  const plain = sceneOf(aGraph([], ["per-a", "org-b", "clm-1", "clm-2", "clm-3", "per-z"]));
  const numbers: Readonly<Record<string, number>> = {
    "per-a": 1,
    "org-b": 1,
    "clm-1": 1,
    "clm-2": 2,
    "clm-3": 2,
  };
  const nodes = new Map(
    [...plain.nodes].map(([id, node]): [string, SceneNode] => [
      id,
      { ...node, size: id === "org-b" ? 4 : 1, ...(id in numbers && { community: numbers[id] }) },
    ]),
  );
  const scene = { ...plain, nodes };

  it("hold at least three nodes and go by their most important agent", () => {
    expect(communitiesOf(scene, everythingIn(scene), (name) => `Around ${name}`)).toEqual([
      { id: "1", name: "Around org-b", members: ["clm-1", "org-b", "per-a"] },
    ]);
  });

  it("count only what is visible", () => {
    const fewer = { nodes: new Set(["per-a", "org-b"]), edges: new Set<string>() };
    expect(communitiesOf(scene, fewer, (name) => name)).toEqual([]);
  });
});
