import { describe, expect, it } from "vitest";
import { nearestTowards } from "../../src/picture/nearest.ts";

const NODES = [
  { id: "here", x: 0, y: 0 },
  { id: "right", x: 100, y: 10 },
  { id: "farther right", x: 150, y: 0 },
  { id: "up", x: 10, y: -80 },
  { id: "down left", x: -60, y: 60 },
];

describe("an arrow key in the picture", () => {
  it.each([
    ["ArrowRight", "right"],
    ["ArrowUp", "up"],
    ["ArrowDown", "down left"],
    ["ArrowLeft", "down left"],
  ] as const)("%s leads to the nearest node that way", (key, id) => {
    expect(nearestTowards({ x: 0, y: 0 }, NODES, key)?.id).toBe(id);
  });

  it("leads nowhere from the last node", () => {
    expect(nearestTowards({ x: 150, y: 0 }, NODES, "ArrowRight")).toBeUndefined();
  });
});
