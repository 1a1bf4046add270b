import fc from "fast-check";
import { createNormalizationFunction, matrixFromCamera, multiplyVec2 } from "sigma/utils";
import { describe, expect, it } from "vitest";
import { PADDING, projectionOf, toCamera, toScreen, WHOLE, zoomedAt } from "../../src/picture/camera.ts";

const WIDE = { left: -10, right: 10, bottom: -2, top: 4 };
const HIGH = { left: 0, right: 3, bottom: -5, top: 7 };

describe("the camera", () => {
  // Worked out by Sigma 3.0.3's own matrixFromCamera and normalization, stagePadding 44.
  it.each([
    { extent: WIDE, size: [800, 600], camera: [0.5, 0.5, 1], at: [10, 4], is: [741.33, 197.6] },
    { extent: WIDE, size: [800, 600], camera: [0.6, 0.4, 0.5], at: [0, 1], is: [263.47, 163.47] },
    { extent: HIGH, size: [800, 600], camera: [0.5, 0.5, 1], at: [3, 7], is: [464, 44] },
    { extent: HIGH, size: [400, 700], camera: [0.5, 0.5, 2], at: [0, -5], is: [165.875, 486.5] },
  ])("puts a position where Sigma puts it: $at of $extent at $camera", ({ extent, size, camera, at, is }) => {
    const [width = 0, height = 0] = size;
    const [x = 0, y = 0, ratio = 1] = camera;
    const projection = projectionOf(extent, { width, height }, { x, y, ratio });
    const point = toScreen(projection, { x: at[0] ?? 0, y: at[1] ?? 0 });
    expect(point.x).toBeCloseTo(is[0] ?? 0, 1);
    expect(point.y).toBeCloseTo(is[1] ?? 0, 1);
  });

  it("agrees with Sigma's own matrix whatever is looked at from wherever", () => {
    const number = fc.integer({ min: -50, max: 50 });
    const share = fc.double({ min: 0.1, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(number, number, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })),
        fc.tuple(fc.integer({ min: 200, max: 2000 }), fc.integer({ min: 200, max: 2000 })),
        fc.record({ x: share, y: share, ratio: share }),
        ([left, bottom, wide, high], [width, height], camera) => {
          const extent = { left, right: left + wide, bottom, top: bottom + high };
          const normalize = createNormalizationFunction({
            x: [left, left + wide],
            y: [bottom, bottom + high],
          });
          const matrix = matrixFromCamera(
            { ...camera, angle: 0 },
            { width, height },
            { width: wide, height: high },
            PADDING,
          );
          const theirs = multiplyVec2(matrix, normalize({ x: left, y: bottom }));
          const ours = toScreen(projectionOf(extent, { width, height }, camera), { x: left, y: bottom });
          expect(ours.x).toBeCloseTo(((1 + theirs.x) * width) / 2, 2);
          expect(ours.y).toBeCloseTo(((1 - theirs.y) * height) / 2, 2);
        },
      ),
    );
  });

  it("keeps the point under the pointer where it is while it zooms", () => {
    fc.assert(
      fc.property(
        fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (point, times) => {
          const size = { width: 800, height: 600 };
          const before = projectionOf(WIDE, size, WHOLE);
          const after = projectionOf(WIDE, size, zoomedAt(before, point, times));
          const position = {
            x: (point.x - before.shiftX) / before.scale,
            y: (before.shiftY - point.y) / before.scale,
          };
          expect(toScreen(after, position).x).toBeCloseTo(point.x, 4);
          expect(toScreen(after, position).y).toBeCloseTo(point.y, 4);
        },
      ),
    );
  });

  it("looks at the middle of the screen", () => {
    const projection = projectionOf(WIDE, { width: 800, height: 600 }, { x: 0.3, y: 0.7, ratio: 0.4 });
    expect(toCamera(projection, { x: 400, y: 300 })).toEqual({ x: 0.3, y: 0.7 });
  });
});
