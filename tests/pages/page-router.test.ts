import express from "express";
import request from "supertest";
import { describe, expect, test } from "vitest";
import { AppError } from "../../src/model/errors.ts";
import { LIST_FILTERS } from "../../src/api/list-filters.ts";
import { freshNeighbourhood } from "../../src/queries/ways-between.ts";
import { pageRenderer } from "../../src/pages/render-page.ts";
import { pageRouter } from "../../src/pages/page-router.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";

async function aSite(): Promise<{ readonly site: express.Express; readonly bugs: unknown[] }> {
  const store = await openSqliteStore({ file: ":memory:" });
  const bugs: unknown[] = [];
  const site = express();
  const log = (error: unknown): unknown => bugs.push(error);
  const sources = { pictures: ["svg"], assets: { styles: [], script: undefined }, log };
  site.use(
    pageRouter({
      ...sources,
      render: pageRenderer({
        ...sources,
        store,
        filters: LIST_FILTERS,
        neighbourhoods: freshNeighbourhood,
        reference: [],
      }),
      readingFor: () => ({ showAttached: false }),
      assetFolder: "no-such-folder",
    }),
  );
  return { site, bugs };
}

describe("what is not there", () => {
  test.each([
    { call: "GET", path: "/nowhere", status: 404, says: "There is no page at /nowhere" },
    { call: "GET", path: "/claims/clm-nothing", status: 404, says: "clm-nothing" },
    { call: "GET", path: "/claims/%E0%A4%A", status: 400, says: "This address is broken" },
    { call: "GET", path: "/assets/none.js", status: 404, says: "There is no page" },
    { call: "POST", path: "/", status: 405, says: "Pages are read, with GET" },
  ])("$call $path answers $status as a page, without a stack", async ({ call, path, status, says }) => {
    const { site, bugs } = await aSite();
    const answer = await (call === "POST" ? request(site).post(path) : request(site).get(path));
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(says);
    expect(answer.text).toContain("Hearsay never says what is true");
    expect(answer.text).not.toMatch(/\n\s+at |node_modules/);
    expect(bugs).toEqual([]);
  });

  test("a store that is away for a moment is a page that says when to ask again", async () => {
    const bugs: unknown[] = [];
    const away = (): never => {
      throw new AppError("storeBusy", "The database does not answer.");
    };
    const site = express();
    site.use(
      pageRouter({
        pictures: ["svg"],
        assets: { styles: [], script: undefined },
        render: async () => away(),
        readingFor: () => ({ showAttached: false }),
        assetFolder: "no-such-folder",
        log: (error) => bugs.push(error),
      }),
    );
    const { status, headers, text } = await request(site).get("/claims");
    expect([status, headers["retry-after"], bugs]).toEqual([503, "5", []]);
    expect(text).toContain("The database does not answer.");
  });

  test("every page forbids scripts and styles of others", async () => {
    const { site } = await aSite();
    const { headers } = await request(site).get("/");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).toContain("require-trusted-types-for 'script'");
    expect(headers["content-security-policy"]).not.toContain("unsafe");
  });
});
