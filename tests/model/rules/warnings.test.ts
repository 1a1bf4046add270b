import { describe, expect, test } from "vitest";
import { validateRecord } from "../../../src/model/validate-record.ts";
import { aClaim, aDocument, anAffiliation, anAnchor, aStatement } from "../../builders/members.ts";
import { aRecord, aRecordWith } from "../../builders/record.ts";
import { TEXT } from "../../builders/text.ts";

const textOf = (): string => TEXT;

/** What is warned of: rule, place, and nothing that is an error. */
function warningsOf(value: unknown): (readonly [number, string])[] {
  const { record, problems } = validateRecord(value, { textOf });
  expect(record).toBeDefined();
  expect(problems.filter((problem) => problem.severity !== "warning")).toEqual([]);
  expect(problems.filter((problem) => problem.message === "" || problem.mend === "")).toEqual([]);
  return problems.map((problem) => [problem.rule, problem.pointer]);
}

describe("a statement that is said after its document was published", () => {
  test.each([
    ["2024-03-06", "2024-03-05", true],
    ["2025", "2024-03-05", true],
    ["2024-03-05T23:59:59Z", "2024-03-05", false],
    ["2024-03-05", "2024-03-05", false],
    ["2024", "2024-03-05", false],
    ["2024-03-31", "2024-03", false],
    ["2024-03-06", undefined, false],
    [undefined, "2024-03-05", false],
  ])("said %s, published %s: warned %s", (said, published, isWarned) => {
    const value = aRecord({
      documents: [aDocument({ published })],
      statements: [aStatement({ said })],
    });
    expect(warningsOf(value)).toEqual(isWarned ? [[13, "/statements/0/said"]] : []);
  });
});

describe("a claim in negative form", () => {
  test.each([
    ["The bridge is not open.", true],
    ["The bridge isn't open.", true],
    ["The bridge isn’t open.", true],
    ["The bridge cannot open.", true],
    ["Northland DENIES the closure.", true],
    ["Northland denied the closure.", true],
    ["The bridge is noted for its knots.", false],
    ["The bridge is open.", false],
  ])("%s warned: %s", (text, isWarned) => {
    expect(warningsOf(aRecord({ claims: [aClaim({ text })] }))).toEqual(
      isWarned ? [[0, "/claims/0/text"]] : [],
    );
  });
});

describe("an anchor whose words stand there twice", () => {
  const twice = anAnchor("Southland");

  test.each([
    ["without neighbours", twice, true],
    ["with what stands before", { ...twice, prefix: "that " }, false],
    ["with what stands behind", { ...twice, suffix: " had" }, false],
    ["but the words once", anAnchor("Mira Holt"), false],
  ])("%s", (_, anchor, isWarned) => {
    const value = aRecord({ statements: [aStatement({ in: [anAnchor(), anchor] })] });
    expect(warningsOf(value)).toEqual(isWarned ? [[7, "/statements/0/in/1"]] : []);
  });

  test("says nothing where the text is not at hand", () => {
    const value = aRecord({ statements: [aStatement({ in: [twice] })] });
    expect(validateRecord(value).problems).toEqual([]);
  });

  test("counts words that overlap themselves", () => {
    const anchor = { document: "doc-courier", exact: "aa", start: 0, end: 2 } as const;
    const value = aRecord({ statements: [aStatement({ in: [anchor] })] });
    expect(validateRecord(value, { textOf: () => "aaa" }).problems).toHaveLength(1);
  });
});

describe("a role that is not held on the day", () => {
  const spoken = aStatement({
    id: "stm-holt",
    by: ["per-mira-holt"],
    onBehalfOf: ["org-southland", "org-northland"],
    said: "2024-03-04",
  });
  const place = "/statements/2/onBehalfOf/1";

  test.each([
    ["without dates", [{}], false],
    ["that ended before", [{ to: "2024-03-03" }], true],
    ["that ended that day", [{ to: "2024-03-04" }], false],
    ["that began after", [{ from: "2024-03-05" }], true],
    ["that began that month", [{ from: "2024-03" }], false],
    ["of which another holds", [{ to: "2020" }, { from: "2024", to: "2025" }], false],
    ["of which the longest holds", [{ to: "2025" }, { from: "2021", to: "2022" }], false],
    ["of which none holds", [{ to: "2020" }, { from: "2021", to: "2022" }, { from: "2025" }], true],
    ["that was rejected, beside one that ended", [{ state: "rejected" }, { to: "2020" }], true],
  ] as const)("a role %s", (_, roles, isWarned) => {
    const value = {
      ...aRecordWith({ statements: [spoken] }),
      affiliations: roles.map((role, i) => anAffiliation({ id: `aff-${i}`, ...role })),
    };
    expect(warningsOf(value)).toEqual(isWarned ? [[13, place]] : []);
  });

  test("goes by the day of the document where no other is known", () => {
    const value = {
      ...aRecordWith({ statements: [{ ...spoken, said: undefined }] }),
      affiliations: [anAffiliation({ from: "2024-03-06" })],
    };
    expect(warningsOf(value)).toEqual([[13, place]]);
  });

  test("is not asked of somebody who has no role there in the record", () => {
    expect(warningsOf({ ...aRecordWith({ statements: [spoken] }), affiliations: [] })).toEqual([]);
  });
});
