import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StatsAnswer } from "../../src/queries/stats.ts";
import { envelope, problem, riverApi, type RiverApi } from "./river-api.ts";

let api: RiverApi;
beforeAll(async () => {
  api = await riverApi();
});
afterAll(() => api.close());

async function stats(query: string): Promise<StatsAnswer> {
  return (await envelope(api.get(`/stats?${query}`))).data as StatsAnswer;
}

describe("/stats", () => {
  it("counts by month and side, first and last day", async () => {
    expect(await stats("")).toMatchObject({
      period: "month",
      periods: [
        { period: "2024-04", statements: 1, for: 1, against: 0, open: 0, relay: 0 },
        { period: "2024-05", statements: 13, for: 7, against: 3, open: 1, relay: 2 },
        { period: "2024-06", statements: 2, for: 1, against: 0, open: 0, relay: 1 },
      ],
      undated: 0,
      first: "2024-04-30",
      last: "2024-06-02",
    });
  });

  it("cuts time as asked for, and by its length where left to itself", async () => {
    expect((await stats("period=year")).periods).toHaveLength(1);
    const days = await stats("period=auto");
    expect(days.period).toBe("day");
    expect(days.periods.map(({ period }) => period)).toEqual(
      expect.arrayContaining(["2024-04-30", "2024-05", "2024-05-01", "2024-06-02"]),
    );
  });

  it.each([
    ["act=denies", 2],
    ["side=against", 3],
    ["by=Southland&from=2024-05-02", 2],
    ["answered=yes", 1],
    ["state=proposed", 1],
    ["q=treaty&to=2024-05-01", 1],
  ])("of %s counts %i statements, as the list does", async (query, count) => {
    const { periods, acts, months, undated } = await stats(query);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    expect(sum(periods.map(({ statements }) => statements)) + undated).toBe(count);
    expect(sum(periods.flatMap((one) => [one.for, one.against, one.open, one.relay])) + undated).toBe(count);
    expect(sum(months.map(({ statements }) => statements)) + undated).toBe(count);
    expect(sum(Object.values(acts))).toBe(count);
    expect((await envelope(api.get(`/statements?${query}`))).meta.total).toBe(count);
  });

  it("keeps what is of the whole graph whole", async () => {
    const [some, all] = [await stats("act=denies"), await stats("")];
    expect([some.counts, some.standings, some.proposals]).toEqual([all.counts, all.standings, all.proposals]);
  });

  it("refuses other periods", async () => {
    expect((await problem(api.get("/stats?period=week"))).errors?.[0]).toMatchObject({ parameter: "period" });
  });
});
