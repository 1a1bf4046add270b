import { describe, expect, test } from "vitest";
import { RULES, WARNINGS } from "../../../src/model/rules/index.ts";
import { validateRecord } from "../../../src/model/validate-record.ts";
import { aFullRecord } from "../../builders/full-record.ts";
import { aRecord } from "../../builders/record.ts";
import { sha256, TEXT } from "../../builders/text.ts";
import { MEMBER_CASES } from "./member-cases.ts";
import { SHAPE_CASES } from "./shape-cases.ts";

const CASES = [...SHAPE_CASES, ...MEMBER_CASES];

const atHand = {
  textOf: (id: string) => (id === "doc-courier" ? TEXT : undefined),
  digest: sha256,
};

describe("the rules", () => {
  test("are numbered 0 to 14, each with a title of its own", () => {
    expect(RULES.map((rule) => rule.number).sort((a, b) => a - b)).toEqual([...Array(15).keys()]);
    const titles = [...RULES, ...WARNINGS].map((rule) => rule.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("each have a record here that breaks just that rule", () => {
    expect([...new Set(CASES.map((each) => each.rule))].sort((a, b) => a - b)).toEqual([...Array(15).keys()]);
  });

  test("cannot be changed", () => {
    expect([...RULES, ...WARNINGS].filter((rule) => !Object.isFrozen(rule))).toEqual([]);
  });

  test.each([
    ["small", aRecord()],
    ["full", aFullRecord()],
  ])("find nothing wrong with the %s valid record", (_, record) => {
    expect(validateRecord(record, atHand)).toEqual({ record, problems: [] });
  });
});

describe.each(RULES.map((rule) => ({ ...rule, cases: CASES.filter((each) => each.rule === rule.number) })))(
  "rule $number: $title",
  ({ number, cases }) => {
    test.each(cases)("reports $title", ({ broken, pointer, says }) => {
      const { record, problems } = validateRecord(broken, atHand);
      expect(problems.map((problem) => [problem.rule, problem.severity, problem.pointer])).toEqual([
        [number, "error", pointer],
      ]);
      expect(record).toBeUndefined();
      expect(`${problems[0]?.message}; ${problems[0]?.mend}`).toContain(says);
      expect(problems[0]?.mend).toMatch(/^[a-z]{3,} /);
    });

    test.each(cases)("finds nothing wrong once it is mended: $title", ({ mended }) => {
      const { record, problems } = validateRecord(mended, atHand);
      expect(problems).toEqual([]);
      expect(record).toBeDefined();
    });
  },
);
