import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeAddress } from "../../../web/address/decode-address.ts";
import { encodeAddress, roundPlace } from "../../../web/address/encode-address.ts";
import { START } from "../../../web/address/view-address.ts";
import { arbitraryView } from "./arbitrary-view.ts";

describe("the address of a view", () => {
  it("gives back every view it was made from", () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(decodeAddress(encodeAddress(view))).toEqual(view);
      }),
      { numRuns: 10_000 },
    );
  });

  it("is empty for the start view", () => {
    expect(encodeAddress(START)).toBe("");
    expect(decodeAddress("")).toEqual(START);
  });

  it.each([
    ["?by=org-a&by=org-b&act=denies&select=stm-1", "ids and words stand as they are"],
    ["?q=ethnic+cleansing", "spaces are plus signs"],
    ["?relate=org-a,per-b&at=0.5,0.25,2", "commas stay commas"],
    ["?select=clm-1&utm_source=mail&flag=", "keys of others stay, even without a value"],
  ])("stays as it was typed: %s (%s)", (search) => {
    expect(encodeAddress(decodeAddress(search))).toBe(search);
  });

  it.each([
    ["?act=shouts&act=denies", "?act=denies"],
    ["?standing=true&tab=colours&pane=x&view=y&kind=Dog", ""],
    ["?at=1,2&by=", ""],
    ["?state=rejected&tab=speakers", "?tab=speakers"],
    ["?state=accepted", ""],
    ["?tab=speakers&state=any", "?state=any&tab=speakers"],
    ["?at=0.5,0.5,0", ""],
    ["?at=0.5,,1", ""],
    ["?relate=org-a", "?relate=org-a,"],
  ])("keeps of %s only what it understands", (search, kept) => {
    expect(encodeAddress(decodeAddress(search))).toBe(kept);
  });

  it("survives half of a surrogate pair that somebody typed", () => {
    expect(decodeAddress(encodeAddress({ ...START, q: "a\uD83D" })).q).toBe("a\uFFFD");
  });

  it("rounds a camera to four decimals and never to nothing", () => {
    expect(roundPlace({ x: 0.500049, y: -0.00001, ratio: 0.00001 })).toEqual({ x: 0.5, y: 0, ratio: 0.0001 });
  });
});
