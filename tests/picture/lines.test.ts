import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STANCE_NAMES } from "../../src/vocabulary/stances.ts";
import { palette } from "../../src/picture/palette.ts";
import { alongLine, bendsOf } from "../../src/picture/bends.ts";
import { lineForm, stanceForm } from "../../src/picture/line-forms.ts";

const between = (source: string, target: string, key: string) => ({ key, source, target });

describe("lines between the same two nodes", () => {
  it("leave a single line straight", () => {
    expect(bendsOf([between("a", "b", "1"), between("b", "c", "2")]).get("1")).toBe(0);
  });

  it("part company, there and back alike", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }), (ways) => {
        const lines = ways.map((there, index) =>
          there ? between("a", "b", `${index}`) : between("b", "a", `${index}`),
        );
        const bends = bendsOf(lines);
        const places = { a: { x: 0, y: 0 }, b: { x: 300, y: 0 } };
        const middles = lines.map((line) => {
          const [from, to] = line.source === "a" ? [places.a, places.b] : [places.b, places.a];
          return Math.round(alongLine(from, to, bends.get(line.key) ?? 0, 0.5).y);
        });
        expect(new Set(middles).size).toBe(lines.length);
        expect(Math.max(...middles.map(Math.abs))).toBeLessThanOrEqual(90);
      }),
    );
  });

  it("ignore a line from a node to itself", () => {
    expect(bendsOf([between("a", "a", "1")]).size).toBe(0);
  });

  it("begin and end at their nodes, however bent", () => {
    const [from, to] = [
      { x: 10, y: 20 },
      { x: 110, y: 70 },
    ];
    expect(alongLine(from, to, 0.4, 0)).toEqual(from);
    expect(alongLine(from, to, 0.4, 1)).toEqual(to);
    expect(alongLine(from, to, 0, 0.5, 10)).toEqual({
      x: 60 + (50 / Math.hypot(100, 50)) * 10,
      y: 45 - (100 / Math.hypot(100, 50)) * 10,
    });
  });
});

describe("the form of a line", () => {
  it("tells every side from every other without its colour", () => {
    const forms = STANCE_NAMES.map((stance) => {
      const { stroke, head, width } = stanceForm(stance);
      return `${stroke} ${head} ${width}`;
    });
    expect(new Set(forms).size).toBe(STANCE_NAMES.length);
  });

  it("gives an accusation the form and the colour of no side", () => {
    const colours = palette(false);
    const accused = lineForm("against", undefined);
    const sides = STANCE_NAMES.map((stance) => stanceForm(stance));
    expect(sides.map(({ head }) => head)).not.toContain(accused.head);
    expect(sides.map(({ colour }) => colour(colours))).not.toContain(accused.colour(colours));
  });

  it("gives a contradiction two heads and every act the form of its side", () => {
    const { head, tail } = lineForm("contradicts", undefined);
    expect([head, tail]).toEqual(["arrow", "arrow"]);
    expect(lineForm("denies", "against").head).toBe("bar");
    expect(lineForm("asserts", "for").stroke).toBe("solid");
  });
});
