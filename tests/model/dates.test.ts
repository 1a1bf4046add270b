import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateText, dayName, dayRange } from "../../src/model/dates.ts";

describe("dates", () => {
  test.each([
    ["2023-09-20", "2023-09-20", "2023-09-20"],
    ["2023-09", "2023-09-01", "2023-09-30"],
    ["2023-12", "2023-12-01", "2023-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["0099", "0099-01-01", "0099-12-31"],
    ["9999", "9999-01-01", "9999-12-31"],
    ["2023-09-20T14:30:00Z", "2023-09-20", "2023-09-20"],
    ["2023-09-20T14:30:00.123456789Z", "2023-09-20", "2023-09-20"],
    ["2023-09-20T23:30:00-02:00", "2023-09-21", "2023-09-21"],
    ["2023-09-20T01:30:00+04:00", "2023-09-19", "2023-09-19"],
  ])("%s covers %s to %s", (date, first, last) => {
    const range = dayRange(date);
    expect([range?.first, range?.last].map((day) => (day === undefined ? day : dayName(day)))).toEqual([
      first,
      last,
    ]);
    expect(dateText.safeParse(date).success).toBe(true);
  });

  test.each([
    "",
    "23",
    "2023-9",
    "2023-13",
    "2023-00",
    "2023-09-31",
    "2023-02-29",
    "2023-09-00",
    "2023/09/20",
    "20 September 2023",
    "2023-09-20 14:30",
    "2023-09-20T14:30Z",
    "2023-09-20T14:30:00",
    "2023-02-30T14:30:00Z",
    "2023-09-20T24:00:00Z",
    "2023-09-20T14:60:00Z",
    "2023-09-20T14:30:00+25:00",
    "2023-09-20\n",
    "-2023",
    "+002023-01-01",
    "２０２３",
  ])("%j is none", (date) => {
    expect(dayRange(date)).toBeUndefined();
    expect(dateText.safeParse(date).success).toBe(false);
  });

  test("a day has the number that its name has", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        expect(dayRange(dayName(day))).toEqual({ first: day, last: day });
      }),
    );
  });

  test("a month begins after the one before has ended", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9998 }), fc.integer({ min: 0, max: 11 }), (year, month) => {
        const name = (months: number): string => {
          const y = year + Math.floor(months / 12);
          return `${String(y).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
        };
        expect(dayRange(name(month + 1))?.first).toBe((dayRange(name(month))?.last ?? Number.NaN) + 1);
      }),
    );
  });
});
