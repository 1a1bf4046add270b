import { describe, expect, test } from "vitest";
import { sideOf } from "../../src/model/side.ts";

describe("the side a statement takes on the claim at the end of its chain", () => {
  test.each([
    ["asserts", "for"],
    ["denies", "against"],
    ["cannotVerify", "open"],
  ] as const)("is that of the act for %s: %s", (act, side) => {
    expect(sideOf(act)).toEqual({ side, said: side });
  });

  test.each([
    { outer: "reports", inner: "denies", side: "relay", said: "against" },
    { outer: "asserts", inner: "denies", side: "relay", said: "against" },
    { outer: "denies", inner: "denies", side: "for", said: "for" },
    { outer: "disputes", inner: "asserts", side: "against", said: "against" },
    { outer: "confirms", inner: "denies", side: "against", said: "against" },
    { outer: "confirms", inner: "asserts", side: "for", said: "for" },
    { outer: "asks", inner: "asserts", side: "open", said: "open" },
    { outer: "retracts", inner: "asserts", side: "relay", said: "for" },
  ] as const)("is $side for $outer of $inner", ({ outer, inner, side, said }) => {
    expect(sideOf(outer, sideOf(inner))).toEqual({ side, said });
  });

  test("is open for who denies a report: that says only that it was never said", () => {
    expect(sideOf("denies", sideOf("reports", sideOf("asserts"))).side).toBe("open");
  });

  test("goes through a whole chain: who confirms the denial of a denial stands for", () => {
    expect(sideOf("confirms", sideOf("denies", sideOf("denies"))).side).toBe("for");
  });
});
