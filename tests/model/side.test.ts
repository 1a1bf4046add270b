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
    { outer: "asks", inner: "asserts", side: "open", said: "open" },
    { outer: "retracts", inner: "asserts", side: "relay", said: "for" },
  ] as const)("is $side for $outer of $inner", ({ outer, inner, side, said }) => {
    expect(sideOf(outer, sideOf(inner))).toEqual({ side, said });
  });

  test("goes through a whole chain: who denies that somebody reported a denial stands for", () => {
    expect(sideOf("denies", sideOf("reports", sideOf("denies"))).side).toBe("for");
  });
});
