import { describe, expect, it } from "vitest";
import type { DrawnNode, Drawing } from "../../../src/graph/drawing.ts";
import { bringIn } from "../../../web/view-model/bring-in.ts";
import { overviewCounts } from "../../../web/view-model/overview-counts.ts";

type Place = readonly [x: number, y: number];

function aPicture(
  places: Readonly<Record<string, Place>>,
  lines: readonly (readonly [string, string])[] = [],
  part: Partial<DrawnNode> = {},
): Pick<Drawing, "nodes" | "edges"> {
  return {
    nodes: Object.entries(places).map(([key, [x, y]]) => ({
      key,
      attributes: { kind: key.startsWith("clm") ? "Claim" : "Person", label: key, x, y, size: 1, ...part },
    })),
    edges: lines.map(([source, target]) => ({
      key: `stm-${source}-${target}`,
      source,
      target,
      attributes: { kind: "asserts", stance: "for", statement: `stm-${source}-${target}` },
    })),
  };
}

const BASE = aPicture({ "clm-a": [0, 0], "per-a": [1, 0], "per-b": [-9, 4] }, [["per-a", "clm-a"]], {
  community: 3,
});
const MORE = aPicture({ "clm-a": [70, 70], "per-c": [71, 70], "per-d": [70, 72] }, [
  ["per-c", "clm-a"],
  ["per-d", "clm-a"],
]);

const placesOf = ({ nodes }: Pick<Drawing, "nodes">) =>
  new Map(nodes.map(({ key, attributes }) => [key, attributes]));

describe("what is brought into a picture", () => {
  it("leaves what is there in its place", () => {
    const now = placesOf(bringIn(BASE, [{ id: "clm-a", around: MORE }]));
    for (const { key, attributes } of BASE.nodes) expect(now.get(key)).toEqual(attributes);
    expect(now.size).toBe(5);
  });

  it("stands near the node that was opened, on nothing else, and belongs to its community", () => {
    const nodes = [...placesOf(bringIn(BASE, [{ id: "clm-a", around: MORE }])).values()];
    const fresh = nodes.filter(({ label }) => label === "per-c" || label === "per-d");
    expect(fresh.map(({ community }) => community)).toEqual([3, 3]);
    for (const node of fresh) {
      expect(Math.hypot(node.x, node.y)).toBeLessThan(4);
      const others = nodes.filter((other) => other !== node);
      expect(
        Math.min(...others.map(({ x, y }) => Math.hypot(node.x - x, node.y - y))),
      ).toBeGreaterThanOrEqual(1);
    }
  });

  it("stands among its neighbours where it was not there itself, and beside the picture where it has none", () => {
    const tied = aPicture({ "clm-z": [0, 0], "per-b": [1, 1] }, [["per-b", "clm-z"]]);
    const near = placesOf(bringIn(BASE, [{ id: "clm-z", around: tied }])).get("clm-z");
    expect(Math.hypot((near?.x ?? 0) + 9, (near?.y ?? 0) - 4)).toBeLessThan(2);
    const alone = placesOf(bringIn(BASE, [{ id: "clm-z", around: aPicture({ "clm-z": [0, 0] }) }]));
    expect(alone.get("clm-z")?.x).toBeGreaterThan(2);
  });

  it("is the same whatever order its nodes come in, and never twice", () => {
    const turned = { nodes: MORE.nodes.toReversed(), edges: MORE.edges.toReversed() };
    const [one, other] = [MORE, turned].map((around) =>
      placesOf(
        bringIn(BASE, [
          { id: "clm-a", around },
          { id: "per-c", around },
        ]),
      ),
    );
    expect(one).toEqual(other);
    expect(one?.size).toBe(5);
  });
});

describe("the numbers of an overview", () => {
  const attributes = {
    view: "simple",
    rev: 1,
    shown: 1,
    total: 90,
    overview: { claims: 1, speakers: 1, folded: { statements: 89, claims: 50, speakers: 20 } },
  } as const;
  const base = { ...BASE, attributes };

  it("are the server's until something is brought in", () => {
    expect(overviewCounts(base, base)).toEqual(attributes.overview);
  });

  it("move from folded to shown with what is brought in", () => {
    const now = bringIn(base, [{ id: "clm-a", around: MORE }]);
    expect(overviewCounts(base, now)).toEqual({
      claims: 1,
      speakers: 3,
      folded: { statements: 87, claims: 50, speakers: 18 },
    });
  });
});
