import { describe, expect, it } from "vitest";
import { labelsOf, shortLabel } from "../../src/graph/label.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { aPerson } from "../builders/members.ts";

describe("shortLabel", () => {
  it.each([
    ["short as it is", "short as it is"],
    ["  one\n line\tof  all ", "one line of all"],
    ["x".repeat(80), "x".repeat(80)],
    ["x".repeat(81), `${"x".repeat(79)}…`],
    [`${"x".repeat(78)} yz`, `${"x".repeat(78)}…`],
    ["🌉".repeat(81), `${"🌉".repeat(79)}…`],
  ])("makes %j one line of at most 80 characters", (text, label) => {
    expect(shortLabel(text)).toBe(label);
  });
});

describe("labelsOf", () => {
  it.each([
    ["org-ferry", "Ferry & Sons"],
    ["thg-treaty", "river treaty"],
    ["doc-courier", "Trouble at the bridge"],
    ["clm-open", "The bridge stayed open."],
    ["stm-witness-open", "a witness, Ferry & Sons asserts: The bridge stayed open."],
    ["per-blank", "per-blank"],
    ["stm-ferry-reports", "Ferry & Sons reports: Mira Holt accuses: Southland broke the river treaty."],
  ])("calls %s %s", (id, label) => {
    const record = aFullRecord();
    const blank = aPerson({ id: "per-blank", name: " \n " });
    expect(labelsOf({ ...record, agents: [...record.agents, blank] }).get(id)).toBe(label);
  });
});
