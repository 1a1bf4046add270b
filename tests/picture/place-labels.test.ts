import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap } from "../../src/picture/box.ts";
import { placeLabels, type LabelWish } from "../../src/picture/place-labels.ts";

const BORDER = { left: 0, top: 0, right: 800, bottom: 600 };

function aWish(part: Partial<LabelWish> = {}): LabelWish {
  return {
    id: "a",
    x: 400,
    y: 300,
    radius: 8,
    sizes: [{ width: 80, height: 15 }],
    priority: 1,
    needed: false,
    weight: 1,
    ...part,
  };
}

const wishes = fc.array(
  fc.record({
    x: fc.nat(800),
    y: fc.nat(600),
    radius: fc.integer({ min: 3, max: 16 }),
    sizes: fc.array(
      fc.record({ width: fc.integer({ min: 10, max: 160 }), height: fc.constantFrom(15, 30, 45) }),
      { maxLength: 2 },
    ),
    priority: fc.nat(5),
  }),
  { maxLength: 40 },
);

describe("labels in the picture", () => {
  it("never lie over each other, over another node, or across the border", () => {
    fc.assert(
      fc.property(wishes, (raw) => {
        const list = raw.map((wish, index) => aWish({ ...wish, id: `n${index}` }));
        const boxes = placeLabels(list, [], BORDER).map((spot) => {
          const size = list.find(({ id }) => id === spot.id)?.sizes[spot.size] ?? { width: 0, height: 0 };
          return {
            id: spot.id,
            left: spot.left,
            top: spot.top,
            right: spot.left + size.width,
            bottom: spot.top + size.height,
          };
        });
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).filter((other) => overlap(box, other) > 0)).toEqual([]);
          expect(
            list.filter(
              ({ id, x, y, radius }) =>
                id !== box.id &&
                overlap(box, { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }) >
                  0,
            ),
          ).toEqual([]);
          expect(box.left >= 0 && box.top >= 0 && box.right <= 800 && box.bottom <= 600).toBe(true);
        }
      }),
    );
  });

  it("stand below their node where there is room", () => {
    expect(placeLabels([aWish()])).toEqual([{ id: "a", size: 0, left: 360, top: 312, align: "center" }]);
  });

  it("give the room to the more important one", () => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      aWish({
        id: `n${index}`,
        x: 400 + (index % 6) * 12,
        y: 300 + Math.floor(index / 6) * 12,
        priority: index,
      }),
    );
    const placed = placeLabels(crowd).map(({ id }) => id);
    expect(placed[0]).toBe("n29");
    expect(placed.length).toBeLessThan(crowd.length);
  });

  it("are written more narrowly where the best way finds no room", () => {
    const blocked = [{ left: 0, top: 315, right: 800, bottom: 600 }];
    const border = { left: 355, top: 270, right: 445, bottom: 600 };
    const sizes = [
      { width: 200, height: 15 },
      { width: 60, height: 15 },
    ];
    expect(placeLabels([aWish({ sizes })], blocked, border)).toEqual([
      { id: "a", size: 1, left: 370, top: 273, align: "center" },
    ]);
  });

  it("are written even without room where they are needed", () => {
    const blocked = [{ left: 0, top: 0, right: 800, bottom: 600 }];
    expect(placeLabels([aWish()], blocked)).toEqual([]);
    expect(placeLabels([aWish({ needed: true })], blocked)).toHaveLength(1);
  });

  it("do not depend on the order in which they are asked for", () => {
    fc.assert(
      fc.property(wishes, (raw) => {
        const list = raw.map((wish, index) => aWish({ ...wish, id: `n${index}` }));
        const sorted = (spots: ReturnType<typeof placeLabels>) =>
          [...spots].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(placeLabels(list.toReversed()))).toEqual(sorted(placeLabels(list)));
      }),
    );
  });
});
