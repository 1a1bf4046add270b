import type { RequestListener } from "node:http";
import request from "supertest";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { settingsFrom } from "../../src/config.ts";
import type { Store } from "../../src/store/store.ts";
import { aClaim, aLink, aReview, aStatement, anAnchor } from "../builders/members.ts";
import { ferryRecord, FERRY_TEXTS } from "../builders/ferry-record.ts";
import { aRecordWith } from "../builders/record.ts";
import { sourcesOf } from "./sources.ts";

/** The whole program over a record of everything: both sides, a contradiction, a relay, a review, proposals. */
async function aSite(): Promise<{
  readonly site: RequestListener;
  readonly bugs: unknown[];
  readonly store: Store;
}> {
  const record = aRecordWith({
    claims: [aClaim({ id: "clm-open", text: "The bridge is open." })],
    statements: [
      aStatement({ id: "stm-open", by: ["org-southland"], what: "clm-open", in: [anAnchor()] }),
      aStatement({ id: "stm-relay", by: ["org-courier"], act: "reports", what: "stm-northland-asserts" }),
    ],
    links: [aLink()],
    reviews: [aReview()],
  });
  const { store } = await sourcesOf(record);
  await store.ingest([ferryRecord()], { at: "2026-01-02T00:00:00Z", by: "test" });
  await store.attachText("doc-bell", FERRY_TEXTS["bell.txt"]);
  const bugs: unknown[] = [];
  const site = createApp({
    store,
    settings: settingsFrom({}, {}),
    version: "0.0.0",
    assetFolder: "no-such-folder",
    assets: {
      styles: ["/assets/a.css"],
      script: "/assets/a.js",
      preload: { en: ["/assets/en.js"], de: ["/assets/de.js"] },
    },
    log: (error) => bugs.push(error),
    stop: new AbortController().signal,
  });
  return { site, bugs, store };
}

const { site, bugs } = await aSite();

describe("every link of every page", () => {
  test.each(["/", "/?lang=de"])("leads somewhere, beginning at %s", { timeout: 60_000 }, async (start) => {
    const seen = new Set<string>([start]);
    const waiting = [start];
    const broken: string[] = [];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const answer = await request(site).get(path);
      if (answer.status !== 200) broken.push(`${answer.status} ${path}`);
      if (answer.type !== "text/html") continue;
      for (const [, href = ""] of answer.text.matchAll(/\shref="([^"#]+)[^"]*"/g)) {
        const to = href.replaceAll("&amp;", "&");
        // The other language is walked through by itself; filters taken one by one grow without end.
        if (!to.startsWith("/") || to.startsWith("/assets/") || to.startsWith("/api/v1/") || seen.has(to))
          continue;
        if (start === "/" ? to.includes("lang=") : to.includes("lang=en")) continue;
        if (new URL(to, "http://x").searchParams.size > (start === "/" ? 1 : 2)) continue;
        seen.add(to);
        waiting.push(to);
      }
    }
    expect(broken).toEqual([]);
    expect(seen.size).toBeGreaterThan(60);
    expect(bugs).toEqual([]);
  });

  test("keeps the language that was asked for in the address, and no other", async () => {
    const { text } = await request(site).get("/claims/clm-closed?lang=de").set("Accept-Language", "en");
    const own = [...text.matchAll(/<a[^>]*\shref="(\/[^"]*)"/g)].map(([, href = ""]) => href);
    const elsewhere = own.filter((href) => !href.includes("lang=de"));
    expect(elsewhere.filter((href) => !/^\/claims\/clm-closed(\.[a-z]+$|\?lang=en$)/.test(href))).toEqual([]);
    const { text: plain } = await request(site).get("/claims/clm-closed").set("Accept-Language", "de");
    expect(plain).toContain('<html lang="de">');
    expect(plain).not.toMatch(/<a[^>]*href="[^"]*lang=de/);
  });
});

describe("the language of a page", () => {
  test.each([
    { asked: "", accepts: "de-CH,de;q=0.9,en;q=0.8", lang: "de" },
    { asked: "", accepts: "fr,en;q=0.8,de;q=0.2", lang: "en" },
    { asked: "", accepts: "fr", lang: "en" },
    { asked: "?lang=de", accepts: "en", lang: "de" },
    { asked: "?lang=en", accepts: "de", lang: "en" },
    { asked: "?lang=__proto__", accepts: "de", lang: "de" },
  ])("is $lang for $asked and $accepts", async ({ asked, accepts, lang }) => {
    const { text, headers } = await request(site).get(`/${asked}`).set("Accept-Language", accepts);
    expect(text).toContain(`<html lang="${lang}">`);
    expect(text).toContain(`<link rel="modulepreload" href="/assets/${lang}.js" />`);
    expect(headers["vary"]).toContain("Accept-Language");
  });

  test("switches by a link to the same address", async () => {
    const { text } = await request(site).get("/claims?standing=contested&lang=de");
    expect(text).toContain('href="/claims?standing=contested&amp;lang=en"');
  });
});

describe("a page inside another page", () => {
  test.each(["/", "/claims/clm-closed"])(
    "%s has no header and footer, and may stand anywhere",
    async (path) => {
      const { text, headers } = await request(site).get(`${path}?embed=1&lang=de`);
      expect(text).not.toMatch(/<header|<footer|<form/);
      expect(text).toMatch(/<a\s+href="[^"]*"\s+target="_blank"\s+rel="noopener"/);
      expect(headers["content-security-policy"]).toContain("frame-ancestors *");
      expect(headers["content-security-policy"]).toContain("form-action 'none'");
    },
  );

  test.each(["/", "/claims/clm-closed", "/agents?embed=1", "/nothing?embed=1", "/claims/clm-no?embed=0"])(
    "%s may stand nowhere",
    async (path) => {
      const { headers } = await request(site).get(path);
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["content-security-policy"]).toContain("form-action 'self'");
    },
  );
});

describe("the page's address with an extension", () => {
  const XML = /^application\/(gexf|graphml)\+xml/;
  test.each([
    ["/claims.json?standing=contested&lang=de", "application/json"],
    ["/claims.csv", "text/csv"],
    ["/statements.graphml?act=denies&by=", XML],
    ["/claims/clm-closed.json", "application/json"],
    ["/claims/clm-closed.csv", "text/csv"],
    ["/claims/clm-closed.gexf", XML],
    ["/agents/org-northland.graphml", XML],
    ["/documents/doc-courier.gexf", XML],
    ["/statements/stm-relay.json", "application/json"],
    ["/search.json?q=bridge", "application/json"],
    ["/search.csv?q=bridge&lang=de", "text/csv"],
    ["/relations.json?a=Northland&b=Southland", "application/json"],
    ["/graph.json", "application/json"],
    ["/graph.json?standing=contested&select=clm-closed&at=0.5,0.5,1&tab=statements", "application/json"],
    ["/graph.csv?by=org-northland&view=full", "text/csv"],
    ["/graph.gexf?focus=clm-closed,1", XML],
    ["/graph.graphml?speakers=1&embed=1", XML],
  ])("%s is %s", async (path, type) => {
    const answer = await request(site).get(path);
    expect(answer.status, answer.text).toBe(200);
    expect(answer.type).toMatch(type);
  });

  test("means what the page means: the same filters", async () => {
    const { body } = await request(site).get("/graph.json?standing=contested&lang=de");
    // supertest gives any JSON as any
    const keys = (body as { data: { nodes: { key: string }[] } }).data.nodes.map(({ key }) => key);
    expect(keys).toContain("clm-closed");
    expect(keys).not.toContain("clm-stops");
  });

  test.each(["/claims.pdf", "/graph/x.json", "/docs.csv", "/timeline.json"])(
    "%s is nothing",
    async (path) => {
      expect((await request(site).get(path)).status).toBe(404);
    },
  );
});

describe("a broken call", () => {
  test.each([
    ["/claims?standing=never", 400, "Ask again without “Standing” (standing)", 'href="/claims"'],
    [
      "/statements?by=Nobody&act=denies",
      400,
      "Ask again without “Said by” (by)",
      'href="/statements?act=denies"',
    ],
    ["/statements?after=x", 400, "Ask again without after", 'href="/statements"'],
    [`/claims?q=${"x".repeat(2500)}`, 400, "Ask again without “Words” (q)", 'href="/claims"'],
    [`/claims?q=${"x".repeat(9000)}`, 414, "too long", 'href="/"'],
    [`/claims?${"by=a&".repeat(61)}`, 400, "too long", 'href="/"'],
    ["/claims?q=%E0%A4%A", 200, "Nothing passes", 'href="/claims"'],
    ["/claims/__proto__", 404, "Not found", 'href="/"'],
  ])("%s is answered with a page that says what to do", async (path, status, says, link) => {
    const answer = await request(site).get(path).set("Accept-Language", "en");
    expect(answer.status).toBe(status);
    expect(answer.text.replaceAll("&quot;", '"')).toContain(says);
    expect(answer.text).toContain(link);
    expect(bugs).toEqual([]);
  });

  test("says so in German, and marks what is English in it", async () => {
    const { text } = await request(site).get("/claims?standing=never&lang=de");
    expect(text).toContain("Die Anfrage ist nicht zu verstehen");
    expect(text).toMatch(/<p class="mistake" lang="en">/);
    expect(text).toContain("Noch einmal ohne „Stand“ (standing) fragen");
  });
});

test("a page that was asked for before shows what was added since", async () => {
  const { site: other, store } = await aSite();
  const before = await request(other).get("/claims");
  expect((await request(other).get("/claims")).text).toBe(before.text);
  await store.ingest([aRecordWith({ claims: [aClaim({ id: "clm-new", text: "The lock is new." })] })], {
    at: "2026-01-03T00:00:00Z",
    by: "test",
  });
  expect(before.text).not.toContain("The lock is new.");
  expect((await request(other).get("/claims")).text).toContain("The lock is new.");
});
