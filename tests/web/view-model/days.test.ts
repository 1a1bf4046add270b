import { describe, expect, it } from "vitest";
import { dateOfDay, dayNumber, firstDay, lastDay } from "../../../web/view-model/days.ts";

describe("days", () => {
  it.each([
    ["2031", "2031-01-01", "2031-12-31"],
    ["2032-02", "2032-02-01", "2032-02-29"],
    ["2031-04", "2031-04-01", "2031-04-30"],
    ["2031-05-06", "2031-05-06", "2031-05-06"],
    ["2031-05-06T10:00:00Z", "2031-05-06", "2031-05-06"],
    ["some day", "", ""],
  ])("of %s begin with %s and end with %s", (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it("are counted, and named again from their number", () => {
    expect(dayNumber("1970-01-02")).toBe(1);
    expect(dateOfDay(dayNumber("2031-05-06") ?? 0)).toBe("2031-05-06");
    expect(dayNumber("some day")).toBeUndefined();
  });
});
