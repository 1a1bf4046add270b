import { describe, expect, it } from "vitest";
import { de } from "../../../src/texts/de/index.ts";
import { en } from "../../../src/texts/en/index.ts";
import { CONTROL_KEYS, KEYS, PICTURE_KEYS } from "../../../web/view-model/key-list.ts";

/** Everything that a pointer can do in the picture and around it: the key for it, and the place in lists and panels. */
const POINTER_ACTIONS = [
  ["point at a node", "walk", "focus or point at its entry in a list"],
  ["click a node", "select", "its link in a list, or its row in the table"],
  ["point at an edge", "walkEdges", "focus the statement in a list"],
  ["click an edge", "select", "the statement in the list of statements"],
  ["click the ground", "release", "the × of the panel"],
  ["turn the wheel", "zoom", "the buttons + and − above the picture"],
  ["press the whole-picture button", "whole", "the same button by Tab and Enter"],
  ["click into the search", "search", "the search field by Tab"],
  ["click a contested claim", "nextContested", "the first group of the list of claims"],
  ["click the contested claim before", "previousContested", "the first group of the list of claims"],
  ["choose both sides", "versus", "the switch above the picture, and the link in a claim's panel"],
  ["choose the table", "table", "the switch above the picture"],
  ["choose two to find the ways between", "path", "the two fields of the panel"],
  ["keep what stands around a node", "focus", "the links of its panel"],
  ["bring the neighbours of a node into an overview", "neighbours", "the link in its panel"],
  ["group", "group", "the choice above the picture"],
  ["press undo", "undo", "the button by Tab and Enter"],
  ["press redo", "redo", "the button by Tab and Enter"],
  ["press the key button", "keys", "the button by Tab and Enter"],
  ["press the × of a panel", "leave", "the × by Tab and Enter"],
] as const;

describe("the keys", () => {
  it("do everything that a pointer does, and nothing is listed that no pointer needs", () => {
    const known = new Set<string>([...Object.keys(KEYS), ...Object.keys(PICTURE_KEYS)]);
    expect(new Set(POINTER_ACTIONS.map(([, key]) => key))).toEqual(known);
  });

  it("mean one thing each where they are heard at the same time", () => {
    for (const keys of [KEYS, CONTROL_KEYS, PICTURE_KEYS]) {
      const all = Object.values(keys).flat();
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it("take no key from the picture that means something else outside, but Escape", () => {
    const outside = new Set<string>(Object.values(KEYS).flat());
    const shared = Object.values(PICTURE_KEYS)
      .flat()
      .filter((key) => outside.has(key));
    expect(shared).toEqual(["Escape"]);
  });

  it.each([
    ["English", en],
    ["German", de],
  ])("are all explained in %s, and no others", (_, { keys }) => {
    expect(Object.keys(keys.does)).toEqual(Object.keys(KEYS));
    expect(Object.keys(keys.picture)).toEqual(Object.keys(PICTURE_KEYS));
    const words = [...Object.values(keys.does), ...Object.values(keys.picture)];
    expect(words.filter((word) => word === "")).toEqual([]);
  });
});
