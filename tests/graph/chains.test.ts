import { describe, expect, it } from "vitest";
import { chainsOf } from "../../src/graph/chains.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { anAnchor, aStatement } from "../builders/members.ts";

describe("chainsOf", () => {
  it.each([
    ["stm-courier-reports", "clm-treaty", "relay", 0],
    ["stm-ferry-reports", "clm-treaty", "relay", 1],
    ["stm-southland-denies", "clm-closed", "against", 0],
  ])("leads %s to %s, side %s, at depth %i", (statement, claim, side, depth) => {
    expect(chainsOf(aFullRecord().statements).get(statement)).toEqual({ claim, side, depth });
  });

  it("takes the document in which a statement stands nearest to first hand", () => {
    const first = aStatement({ id: "stm-first", in: [anAnchor(), { document: "doc-b", start: 0, end: 1 }] });
    const relay = aStatement({ id: "stm-relay", act: "reports", what: "stm-first", in: [anAnchor()] });
    const chains = chainsOf([first, relay]);
    expect(chains.get("stm-first")?.depth).toBe(0);
    expect(chainsOf([{ ...first, in: [anAnchor()] }, relay]).get("stm-first")?.depth).toBe(1);
  });

  it("counts a proposed relay around what is proposed, and not around what is accepted", () => {
    const relay = aStatement({ id: "stm-relay", act: "reports", what: "stm-inner", state: "proposed" });
    const inner = aStatement({ id: "stm-inner" });
    expect(chainsOf([inner, relay]).get("stm-inner")?.depth).toBe(0);
    expect(chainsOf([{ ...inner, state: "proposed" }, relay]).get("stm-inner")?.depth).toBe(1);
  });

  it("knows no claim for a chain that leaves the statements given", () => {
    const loose = aStatement({ act: "reports", what: "stm-elsewhere" });
    expect(chainsOf([loose]).get(loose.id)).toEqual({ claim: undefined, side: "relay", depth: 0 });
  });
});
