import { describe, expect, test } from "vitest";
import { PAGES } from "../../src/pages/index.ts";
import type { PageSources } from "../../src/pages/page.ts";
import { html } from "../../src/pages/views/html.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { aClaim, aLink, aPerson, aStatement, anAgent, anAnchor } from "../builders/members.ts";
import { FERRY_TEXTS, ferryProposals, ferryRecord } from "../builders/ferry-record.ts";
import { aRecord } from "../builders/record.ts";
import { render, sourcesOf } from "./sources.ts";

/** Something to show on the pages of one thing. */
const IDS = [
  ["/claims/", "clm-closed"],
  ["/agents/", "org-northland"],
  ["/statements/", "stm-northland-asserts"],
  ["/documents/", "doc-courier"],
] as const;

const HOSTILE = `<script>alert("x")</script>'&`;

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
      "2 speakers make 2 statements about 1 claim; 1 claim is contested. From Trouble at the bridge (The Courier, 5 March 2024).",
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
    for (const [path, id, says] of [
      ["/", "", "Contradicted by another claim:"],
      ["/claims/:id", "clm-open", "Claims that contradict it Southland closed the bridge."],
    ] as const) {
      const page = (await render(path, id, await sourcesOf(record)))
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ");
      expect(page).toContain(says);
    }
  });
});

describe("proposals", () => {
  const words = (page: string): string => page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  const ferry = (record = ferryRecord()): Promise<PageSources> =>
    sourcesOf(record, { "doc-bell": FERRY_TEXTS["bell.txt"] });

  test("stand in a section of their own on the page of their document, with who read them and by what", async () => {
    const page = await render("/documents/:id", "doc-bell", await ferry());
    const [before = "", after = ""] = page.split('<section class="proposals">');
    expect(words(before)).toContain("Statements in it (0) Nothing is accepted yet.");
    expect(before).not.toContain('id="stm-p-');
    // the words are marked in the text, hollow, and lead to the section of proposals
    expect(before).toMatch(/class="text-mark of-against is-proposal"\s+href="#stm-p-brandt-asked"/);
    expect(after.match(/id="stm-p-[a-z-]+"/g)).toEqual([
      'id="stm-p-board-stops"',
      'id="stm-p-brandt-asked"',
      'id="stm-p-brandt-money"',
      'id="stm-p-league-hides"',
      'id="stm-p-vale-hull"',
      'id="stm-p-board-hull"',
    ]);
    expect(words(after)).toMatch(
      /Proposals, in the order of the text \(6\).*Ilse Brandt denied.*Proposal · 83 % sure.*Read by hearsay-embedded\/1 · frame: deny-np/,
    );
    expect(after).toContain('href="/?document=doc-bell&amp;state=any"');
  });

  test("stand below the sides of an accepted claim, which do not count them", async () => {
    const page = await render("/claims/:id", "clm-hides", await ferry());
    const [before = "", after = ""] = page.split('<section class="proposals">');
    expect(words(before)).toContain("1 speaker says so, 1 says otherwise");
    expect(before).not.toContain("stm-p-");
    expect(after).toContain('id="stm-p-league-hides"');
  });

  test("of a claim or speaker are marked, and no sides are made up for them", async () => {
    const claim = await render("/claims/:id", "clm-hull", await ferry());
    expect(claim).toContain('class="proposal-badge"');
    expect(claim).not.toMatch(/class="side |Nobody here|standing-open/);
    expect(await render("/agents/:id", "per-vale", await ferry())).toMatch(
      /proposal-badge.*stm-p-vale-hull/s,
    );
  });

  test("are told on the first page beside what counts", async () => {
    const page = words(await render("/", "", await ferry()));
    expect(page).toContain("3 speakers make 4 statements about 3 claims; 1 claim is contested.");
    expect(page).toContain("From Last ferry in June (Wendel Post, 5 May 2031).");
    expect(page).toContain("See 8 proposals in A bridge for the island , Second thoughts about the ferry");
  });

  test("make a first page of their own where nothing is accepted yet", async () => {
    const page = await render("/", "", await ferry(ferryProposals()));
    expect(words(page)).toContain(
      "Nothing is accepted yet; 8 proposals from 2 documents wait to be looked at.",
    );
    expect(page).toContain('href="/?state=proposed"');
    expect(page).toContain('href="/documents/doc-bell"');
    expect(page).not.toContain("put a record in");
  });

  test("are nowhere where there are none", async () => {
    for (const [path, id] of [
      ["/", ""],
      ["/documents/:id", "doc-courier"],
      ["/claims/:id", "clm-closed"],
    ] as const) {
      expect(await render(path, id)).not.toMatch(/[Pp]roposal/);
    }
  });
});

describe("every page", () => {
  test.each([
    { path: "/claims", id: "", says: "Southland closed the bridge." },
    { path: "/claims/:id", id: "clm-closed", says: "1 speaker says so, 1 says otherwise" },
    { path: "/agents", id: "", says: "minister, Northland" },
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
      const id = IDS.find(([start]) => path.startsWith(start))?.[1] ?? "";
      expect(await render(path, id, await sourcesOf(record))).not.toContain("<script>alert");
    }
  });
});
