import { describe, expect, test } from "vitest";
import { PAGES } from "../../src/pages/index.ts";
import type { PageSources } from "../../src/pages/page.ts";
import { html } from "../../src/pages/views/html.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { aClaim, aLink, aPerson, aStatement, anAgent, anAnchor } from "../builders/members.ts";
import { aRecord } from "../builders/record.ts";
import { TEXT } from "../builders/text.ts";

const HOSTILE = `<script>alert("x")</script>'&`;

async function sourcesOf(record = aRecord()): Promise<PageSources> {
  const store = await openSqliteStore({ file: ":memory:" });
  await store.ingest([record], { at: "2026-01-01T00:00:00Z", by: "test" });
  await store.attachText("doc-courier", TEXT);
  return {
    store,
    reading: { showAttached: true },
    assets: { styles: ["/assets/a.css"], script: "/assets/a.js" },
    reference: [{ path: "/claims", summary: "what is said", parameters: ["q"] }],
  };
}

async function render(path: string, id = "", sources?: PageSources): Promise<string> {
  const page = PAGES.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`there is no page ${path}`);
  return page.render(sources ?? (await sourcesOf()), id);
}

describe("html", () => {
  test("escapes every value and keeps pieces of HTML", () => {
    const piece = html`<b>${HOSTILE}</b>`;
    expect(html`<p title="${HOSTILE}">${[piece, undefined, 3]}</p>`.text).toBe(
      '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&amp;"><b>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&amp;</b>3</p>',
    );
  });
});

describe("the first page, before any script runs", () => {
  test("says in one sentence what there is, and shows both sides of what is contested", async () => {
    const page = await render("/");
    const text = page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    expect(text).toContain(
      "2 speakers make 2 statements about 1 claim; 1 claim is contested. From Trouble at the bridge (The Courier, 2024-03-05).",
    );
    expect(text).toMatch(
      /Says so.*Northland.*Southland had closed the bridge.*Says otherwise.*Southland denied having closed it/,
    );
    expect(page).toContain('<script type="module" src="/assets/a.js"></script>');
    expect(page).toContain('<link rel="stylesheet" href="/assets/a.css" />');
  });

  test("says so when there is nothing", async () => {
    const store = await openSqliteStore({ file: ":memory:" });
    const sources = { ...(await sourcesOf()), store };
    expect(await render("/", "", sources)).toContain("There is nothing here yet");
  });

  test("has no inline script or style", async () => {
    for (const path of ["/", "/claims", "/agents", "/documents", "/docs"]) {
      const page = await render(path);
      expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/);
    }
  });
});

describe("a claim that another contradicts", () => {
  test("names the other claim and who says that", async () => {
    const base = aRecord();
    const record = aRecord({
      claims: [aClaim(), aClaim({ id: "clm-open", text: "The bridge is open." })],
      statements: [
        aStatement(),
        aStatement({ id: "stm-open", by: ["org-southland"], what: "clm-open", in: [anAnchor()] }),
      ],
      links: [aLink({ kind: "contradicts", from: "clm-closed", to: "clm-open" })],
      agents: base.agents,
    });
    for (const [path, id] of [
      ["/", ""],
      ["/claims/:id", "clm-open"],
    ] as const) {
      const page = (await render(path, id, await sourcesOf(record)))
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ");
      expect(page).toContain("Contradicted by another claim:");
    }
  });
});

describe("every page", () => {
  test.each([
    { path: "/claims", id: "", says: "Southland closed the bridge." },
    { path: "/claims/:id", id: "clm-closed", says: "1 speaker says so, 1 says otherwise" },
    { path: "/agents", id: "", says: "minister of Northland" },
    { path: "/agents/:id", id: "org-northland", says: "Who belongs to it" },
    { path: "/documents", id: "", says: "Trouble at the bridge" },
    { path: "/documents/:id", id: "doc-courier", says: "🌉 Trouble at the bridge" },
    { path: "/docs", id: "", says: "/claims" },
  ])("$path reads without scripts and links to its data", async ({ path, id, says }) => {
    const page = await render(path, id);
    expect(page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ")).toContain(says);
    expect(page).toMatch(/<link rel="alternate" type="application\/json" href="[^"]+"/);
    expect(page).not.toMatch(/undefined|\[object/);
  });

  test.each(["/claims/:id", "/agents/:id", "/documents/:id"])("%s refuses an id nobody has", async (path) => {
    await expect(render(path, "clm-nobody")).rejects.toMatchObject({ code: "notFound" });
  });

  test("shows hostile names as text", async () => {
    const record = aRecord({
      agents: [
        anAgent({ id: "org-courier", subtype: "outlet", name: HOSTILE }),
        anAgent({ name: HOSTILE }),
        anAgent({ id: "org-southland", name: `${HOSTILE}2` }),
        aPerson({ name: HOSTILE }),
      ],
      claims: [aClaim({ text: HOSTILE })],
      statements: [aStatement({ cue: HOSTILE, in: [anAnchor()] })],
    });
    for (const { path } of PAGES) {
      const id = path.startsWith("/claims/")
        ? "clm-closed"
        : path.startsWith("/agents/")
          ? "org-northland"
          : "doc-courier";
      expect(await render(path, id, await sourcesOf(record))).not.toContain("<script>alert");
    }
  });
});
