import { describe, expect, it } from "vitest";
import { versusRows } from "../../../web/view-model/versus-rows.ts";
import { anEvidence, aStatement } from "../fixtures.ts";

const says = (id: string, said?: string) => aStatement({ id, said });
const denies = (id: string, said?: string) => aStatement({ id, act: "denies", said });
const rowsOf = (placed: readonly { readonly statement: { readonly id: string }; readonly row: number }[]) =>
  placed.map(({ statement, row }) => [statement.id, row]);

describe("both sides in time order", () => {
  it("begin a new line on both sides with every day", () => {
    const sides = versusRows([
      says("stm-1", "2031-05-06"),
      says("stm-2", "2031-05-06"),
      denies("stm-3", "2031-05-07"),
      denies("stm-4", "2031-05-06"),
      says("stm-5", "2031-05-08"),
    ]);
    expect(rowsOf(sides.for)).toEqual([
      ["stm-1", 1],
      ["stm-2", 2],
      ["stm-5", 4],
    ]);
    expect(rowsOf(sides.against)).toEqual([
      ["stm-4", 1],
      ["stm-3", 3],
    ]);
    expect(sides.rows).toBe(4);
  });

  it("go by the day of the document where nobody tells when it was said, and put no day last", () => {
    const published = aStatement({
      id: "stm-2",
      evidence: [anEvidence({ published: "2031-05-06T08:00:00Z" })],
    });
    const sides = versusRows([says("stm-1"), published, says("stm-3", "2031-05-09")]);
    expect(sides.for.map(({ statement, day, isSaid }) => [statement.id, day, isSaid])).toEqual([
      ["stm-2", "2031-05-06", false],
      ["stm-3", "2031-05-09", true],
      ["stm-1", undefined, false],
    ]);
  });

  it("leave out what takes no side", () => {
    const sides = versusRows([aStatement({ act: "declines" })]);
    expect(sides).toEqual({ for: [], against: [], rows: 0 });
  });
});
