import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../src/picture/scene.ts";
import { groupedScene } from "../../../web/view-model/grouped-scene.ts";
import { aGraph } from "../fixtures.ts";

const label = (name: string, people: number): string => `${name} and ${people}`;

describe("people folded into their organisations", () => {
  const scene = sceneOf(
    aGraph([
      ["per-a", "org-x", { kind: "memberOf" }],
      ["per-b", "org-x", { kind: "onBehalfOf" }],
      ["per-a", "clm-1", { kind: "asserts", stance: "for", statement: "stm-1" }],
      ["per-b", "clm-1", { kind: "denies", stance: "against", statement: "stm-2" }],
      ["per-c", "clm-1", { kind: "asserts", stance: "for", statement: "stm-3" }],
      ["clm-1", "per-a", { kind: "against" }],
      ["clm-1", "per-b", { kind: "against" }],
    ]),
  );
  const grouped = groupedScene(scene, label);

  it("leave the organisation, which tells how many it stands for, and whoever belongs nowhere", () => {
    expect([...grouped.scene.nodes.keys()].sort()).toEqual(["clm-1", "org-x", "per-c"]);
    expect(grouped.scene.nodes.get("org-x")?.label).toBe("org-x and 2");
    expect(grouped.homeOf.get("per-b")).toBe("org-x");
  });

  it("bring their lines along, one a statement, fanned out where they fall together", () => {
    const edges = [...grouped.scene.edges.values()];
    expect(edges.map(({ key, source, target }) => [key, source, target])).toEqual([
      ["e2", "org-x", "clm-1"],
      ["e3", "org-x", "clm-1"],
      ["e4", "per-c", "clm-1"],
      ["e5", "clm-1", "org-x"],
    ]);
    const bendOf = (key: string): number => grouped.scene.edges.get(key)?.bend ?? 0;
    expect(bendOf("e2")).not.toBe(bendOf("e3"));
    // A bend is read along the line's own direction.
    expect([bendOf("e2"), bendOf("e3")]).not.toContain(-bendOf("e5"));
    expect(bendOf("e4")).toBeCloseTo(0);
    expect(grouped.scene.edgesOf.get("stm-2")?.map(({ source }) => source)).toEqual(["org-x"]);
  });

  it("move nobody", () => {
    const place = (id: string, of = scene) => [of.nodes.get(id)?.x, of.nodes.get(id)?.y];
    expect(place("org-x", grouped.scene)).toEqual(place("org-x"));
  });

  it("stay themselves where they belong to several", () => {
    const both = sceneOf(
      aGraph([
        ["per-a", "org-x", { kind: "memberOf" }],
        ["per-a", "org-y", { kind: "memberOf" }],
      ]),
    );
    expect(groupedScene(both, label).homeOf.size).toBe(0);
  });

  it("stay where they are once they have left, and where nothing is folded the picture is the same", () => {
    const left = sceneOf(aGraph([["per-a", "org-x", { kind: "memberOf", to: "2030-01-01" }]]));
    expect(groupedScene(left, label).scene).toBe(left);
  });
});
