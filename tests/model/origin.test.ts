import { describe, expect, it } from "vitest";
import { isAccepted, mayRestOn } from "../../src/model/origin.ts";
import { STATES } from "../../src/vocabulary/statement-words.ts";

describe("what is accepted", () => {
  it("counts without being asked for, and what has no state is accepted", () => {
    expect(STATES.filter((state) => isAccepted({ state }))).toEqual(["accepted"]);
    expect(isAccepted({})).toBe(true);
  });

  it.each([
    ["accepted", ["accepted"]],
    ["proposed", ["proposed", "accepted"]],
    ["rejected", ["proposed", "accepted", "rejected"]],
  ] as const)("what is %s may rest on what is %j", (state, others) => {
    expect(STATES.filter((other) => mayRestOn({ state }, { state: other }))).toEqual(others);
    expect(mayRestOn({ state }, {})).toBe(true);
  });
});
