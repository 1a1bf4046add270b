import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../src/picture/scene.ts";
import type { PathStep } from "../../../src/queries/answers.ts";
import { pathLit } from "../../../web/view-model/path-lit.ts";
import { aGraph, aNamed } from "../fixtures.ts";
import { everythingIn } from "./everything.ts";

const step = (id: string, key?: string): PathStep => ({
  node: aNamed(id),
  edge: key === undefined ? undefined : { kind: "asserts", key, forward: true },
});

describe("the ways between two", () => {
  const graph = aGraph([
    ["per-a", "clm-1", { kind: "asserts", stance: "for", statement: "stm-1" }],
    ["per-b", "clm-1", { kind: "denies", stance: "against", statement: "stm-2" }],
    ["per-b", "clm-2", { kind: "asserts", stance: "for", statement: "stm-3" }],
  ]);
  const scene = sceneOf(graph);
  const visible = everythingIn(scene);

  it("light exactly their nodes and lines", () => {
    const lit = pathLit(scene, visible, [[step("per-a"), step("clm-1", "e0"), step("per-b", "e1")]]);
    expect([...(lit?.nodes ?? [])]).toEqual(["per-a", "clm-1", "per-b"]);
    expect([...(lit?.edges ?? [])]).toEqual(["e0", "e1"]);
  });

  it("light nothing that is not drawn, and nothing at all where there is no way", () => {
    const lit = pathLit(scene, visible, [[step("per-a"), step("thg-gone", "about:x"), step("per-b", "e9")]]);
    expect([...(lit?.nodes ?? [])]).toEqual(["per-a", "per-b"]);
    expect(lit?.edges.size).toBe(0);
    expect(pathLit(scene, visible, [])).toBeUndefined();
  });

  it("lead through the statement itself in the picture of everything", () => {
    const full = sceneOf(
      aGraph([
        ["stm-1", "per-a", { kind: "by" }],
        ["stm-1", "clm-1", { kind: "asserts", stance: "for", statement: "stm-1" }],
        ["stm-1", "doc-a", { kind: "in" }],
      ]),
    );
    const lit = pathLit(full, everythingIn(full), [[step("per-a"), step("clm-1", "stm-1:per-a")]]);
    expect([...(lit?.nodes ?? [])].sort()).toEqual(["clm-1", "per-a", "stm-1"]);
    expect([...(lit?.edges ?? [])]).toEqual(["e0", "e1"]);
  });
});
