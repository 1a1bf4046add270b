import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseDate } from "../../../../src/text/article/metadata/normalise-date.ts";
import { dayRange } from "../../../../src/model/dates.ts";

describe("a date of a page", () => {
  test.each([
    ["2031-05-02", "2031-05-02"],
    ["2031/05/02", "2031-05-02"],
    ["20310502", "2031-05-02"],
    ["2031-05-02T06:30:00Z", "2031-05-02T06:30:00Z"],
    ["2031-05-02T06:30:00.123+02:00", "2031-05-02T06:30:00.123+02:00"],
    ["2031-05-02T06:30:00+0200", "2031-05-02T06:30:00+02:00"],
    ["2031-05-02T06:30-05:00", "2031-05-02T06:30:00-05:00"],
    ["2031-05-02 06:30:00 UTC", "2031-05-02T06:30:00Z"],
    ["20310502T063000Z", "2031-05-02T06:30:00Z"],
    // How far these are from UTC is not said, so the time tells nothing.
    ["2031-05-02T06:30:00", "2031-05-02"],
    ["2031-05-02 06:30", "2031-05-02"],
    ["2 May 2031", "2031-05-02"],
    ["Friday, 2nd May 2031, 6.30am BST", "2031-05-02"],
    ["May 2, 2031", "2031-05-02"],
    ["Fri, Sept. 5, 2031 at 10:00 PM EDT", "2031-09-05"],
    ["Fri, 02 May 2031 06:30:00 GMT", "2031-05-02T06:30:00Z"],
    ["Fri, 02 May 2031 06:30:00 +0200", "2031-05-02T06:30:00+02:00"],
  ])("%s is %s", (raw, date) => {
    expect(normaliseDate(raw)).toBe(date);
  });

  test.each([
    "05/06/2031",
    "2 hours ago",
    "yesterday",
    "2031-02-30",
    "31 April 2031",
    "2 Mai 2031",
    "2031",
    "1936656000",
    "",
  ])("%s is no date", (raw) => {
    expect(normaliseDate(raw)).toBeUndefined();
  });

  test("is always one that a record may hold", () => {
    const part = fc.constantFrom(
      "2031",
      "05",
      "02",
      "-",
      "/",
      "T",
      " ",
      ":",
      "30",
      "Z",
      "+",
      "May",
      "2",
      ",",
      "99",
      "Fri",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 16 }), (parts) => {
        const date = normaliseDate(parts.join(""));
        if (date !== undefined) expect(dayRange(date)).toBeDefined();
      }),
    );
  });
});
