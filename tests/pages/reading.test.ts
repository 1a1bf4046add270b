import { describe, expect, test } from "vitest";
import { aClaim, aPerson, aStatement, anAgent, anAnchor } from "../builders/members.ts";
import { aRecord } from "../builders/record.ts";
import { asking, readable, render, sourcesOf } from "./sources.ts";

const DENIAL = "stm-southland-denies";
/** A page of each sort with words that stand on it, in both languages. */
const EACH = [
  { path: "/", id: "", en: "1 claim is contested", de: "1 Behauptung ist umstritten" },
  { path: "/claims", id: "", en: "Claims, by where their speakers stand", de: "Weitere Filter" },
  {
    path: "/claims/:id",
    id: "clm-closed",
    en: "1 speaker says so, 1 says otherwise",
    de: "1 Stimme sagt es",
  },
  { path: "/agents", id: "", en: "4 names", de: "4 Namen" },
  { path: "/agents/:id", id: "org-northland", en: "Who belongs to it", de: "Wer dazugehört" },
  { path: "/statements", id: "", en: "2 statements", de: "2 Aussagen" },
  { path: "/statements/:id", id: DENIAL, en: "At first hand", de: "Aus erster Hand" },
  { path: "/documents", id: "", en: "1 document", de: "1 Dokument" },
  { path: "/documents/:id", id: "doc-courier", en: "Marked are the words", de: "Markiert sind die Worte" },
  { path: "/search", id: "", en: "Type a name", de: "Geben Sie einen Namen ein" },
  { path: "/relations", id: "", en: "Compare two", de: "Zwei vergleichen" },
  { path: "/timeline", id: "", en: "4 March 2024", de: "4. März 2024" },
  { path: "/docs", id: "", en: "Standing of a claim", de: "Stand einer Behauptung" },
] as const;

describe("each page", () => {
  test.each(EACH)("$path reads in English and in German", async ({ path, id, en, de }) => {
    const sources = await sourcesOf();
    const english = await render(path, id, sources);
    const german = await render(path, id, asking(sources, "", "de"));
    expect(english).toContain('<html lang="en">');
    expect(readable(english)).toContain(en);
    expect(german).toContain('<html lang="de">');
    expect(readable(german)).toContain(de);
    for (const page of [english, german]) expect(page).not.toMatch(/undefined|\[object|NaN/);
  });

  test("says nothing in English where it speaks German, but for what the record says", async () => {
    const sources = asking(await sourcesOf(), "", "de");
    for (const { path, id } of EACH) {
      const own = (await render(path, id, sources))
        .replace(/<(p|span|h1|tbody) [^>]*lang="en"[^>]*>.*?<\/\1\s*>/gs, "")
        .replace(/<(bdi|cite|title)>.*?<\/\1\s*>/gs, "")
        .replace(/<(blockquote|p) class="(quote|citation)">.*?<\/\1\s*>/gs, "")
        .replace(/<div class="evidence marked-paragraph">.*?<\/div>/gs, "")
        .replace(/<div class="document-text">.*?<\/div>/gs, "")
        .replace(/<code>.*?<\/code>|<meta[^>]*>/gs, "");
      expect(readable(own), path).not.toMatch(
        /\b(the|says|Says|who|said|claims?|statements?|Show|this|with|from)\b/,
      );
    }
  });
});

describe("the page of a claim", () => {
  test("has both sides next to each other: who, when, in which words, where", async () => {
    const page = await render("/claims/:id", "clm-closed");
    const [, first = "", second = ""] = page.split('<section class="side side-');
    expect(readable(first)).toMatch(
      /Says so.*Northland.*asserts.*4 March 2024.*Southland had closed the bridge.*Trouble at the bridge.*The Courier/,
    );
    expect(readable(second)).toMatch(/Says otherwise.*Southland.*denies.*Southland denied having closed it/);
    expect(second).toContain(`id="${DENIAL}"`);
  });

  test("shows through whom a statement came, and whoever only passed it on below both sides", async () => {
    const record = aRecord({
      statements: [
        aStatement(),
        aStatement({ id: "stm-relay", by: ["org-courier"], act: "reports", what: "stm-northland-asserts" }),
      ],
    });
    const page = readable(await render("/claims/:id", "clm-closed", await sourcesOf(record)));
    expect(page).toMatch(/Says so.*Says otherwise Nobody here\..*Passed on reports The Courier passed on/);
  });
});

describe("the page of a statement", () => {
  test("marks the words in their paragraph, and gives a citation and a link to the very words", async () => {
    const base = aRecord();
    const documents = base.documents.map((document) => ({ ...document, url: "https://courier.example/1" }));
    const page = await render("/statements/:id", DENIAL, await sourcesOf(aRecord({ documents })));
    expect(page).toMatch(/<p>[^<]*<mark>Southland denied having closed it<\/mark>[^<]*<\/p>/);
    expect(page).toContain(
      'href="https://courier.example/1#:~:text=Southland%20denied%20having%20closed%20it"',
    );
    expect(readable(page)).toContain(`https://hearsay.example/statements/${DENIAL}`);
  });
});

describe("the page of a document", () => {
  test("marks every statement in the text, each mark leading to its statement and back", async () => {
    const page = await render("/documents/:id", "doc-courier");
    expect(page).toMatch(
      new RegExp(`<span id="at-${DENIAL}"></span><a\\s+class="text-mark of-against"\\s+href="#${DENIAL}"`),
    );
    expect(page).toContain(`id="${DENIAL}"`);
    expect(page).toContain(`href="#at-${DENIAL}"`);
  });

  test("cuts marks that lie inside each other, and loses no letter", async () => {
    const record = aRecord({
      statements: [
        aStatement(),
        aStatement({ id: "stm-inner", by: ["org-southland"], in: [anAnchor("closed the bridge")] }),
      ],
    });
    const sources = await sourcesOf(record);
    const page = await render("/documents/:id", "doc-courier", sources);
    expect(page).toMatch(/href="#stm-inner"\s*>closed the bridge<\/a/);
    const text = await sources.store.textOf("doc-courier");
    const shown = /<div class="document-text">(.*?)<\/div>/s.exec(page)?.[1] ?? "";
    const letters = (words: string): string => words.replace(/\s+/g, "");
    expect(letters(readable(shown))).toBe(letters(text ?? ""));
  });

  test("tells where the words stand and how to attach them where they are withheld", async () => {
    const base = aRecord();
    const record = aRecord({
      documents: base.documents.map((document) => ({ ...document, textPolicy: "withheld" as const })),
    });
    const page = await render("/documents/:id", "doc-courier", {
      ...(await sourcesOf(record, {})),
      reading: { showAttached: false },
    });
    expect(readable(page)).toContain("npx hearsay attach doc-courier FILE");
    expect(readable(page)).toMatch(/characters \d+–\d+/);
    expect(page).not.toContain("text-mark");
  });
});

describe("the lists", () => {
  test.each([
    ["/statements", "act=denies", ["stm-southland-denies"], ["stm-northland-asserts"]],
    ["/statements", "by=northland", ["stm-northland-asserts"], ["stm-southland-denies"]],
    ["/claims", "standing=denied", [], ["clm-closed"]],
    ["/claims", "by=South+Town&act=denies", ["clm-closed"], []],
    ["/agents", "kind=Person", ["per-"], ['href="/agents/org-northland"']],
    ["/documents", "outlet=The+Courier", ["doc-courier"], []],
    ["/timeline", "stance=against&span=month", ["from=2024-03&amp;to=2024-03"], []],
  ])("%s?%s keep what passes and nothing else", async (path, query, within, without) => {
    const page = await render(path, "", asking(await sourcesOf(), query));
    const list = page.slice(page.indexOf('class="found-count"'));
    for (const words of within) expect(list).toContain(words);
    for (const words of without) expect(list).not.toContain(words);
  });

  test("fill the form with what the address asks for, and offer to take each filter away", async () => {
    const page = await render(
      "/statements",
      "",
      asking(await sourcesOf(), "by=org-northland&act=asserts&maxDepth=7"),
    );
    expect(page).toMatch(/name="by"\s+value="Northland"/);
    expect(page).toMatch(/name="act"\s+value="asserts"\s+checked/);
    expect(page).toMatch(/<option value="7" selected>/);
    expect(page).toContain('aria-label="Take away: Said by: Northland"');
    expect(page).toContain('href="/statements?act=asserts&amp;maxDepth=7"');
  });

  test("go on where the page before ended, until everything was shown once", async () => {
    const statements = Array.from({ length: 60 }, (_, number) =>
      aStatement({ id: `stm-number-${String(number).padStart(2, "0")}` }),
    );
    const sources = await sourcesOf(aRecord({ statements }));
    const seen: string[] = [];
    let query = "by=org-northland";
    for (let pages = 0; pages < 5 && query !== ""; pages += 1) {
      const page = await render("/statements", "", asking(sources, query));
      seen.push(...[...page.matchAll(/ id="(stm-number-\d+)"/g)].map(([, id = ""]) => id));
      query = /href="\/statements\?([^"]+)" rel="next"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
    }
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
  });

  test.each([
    ["/claims", "standing=never"],
    ["/claims", "speakers=many"],
    ["/statements", "maxDepth=99"],
    ["/statements", "by=Nobody+Known"],
    ["/statements", "from=2024-03-05&to=2023"],
    ["/statements", "after=nonsense"],
    ["/statements", "colour=blue"],
    ["/agents", "kind=Dragon"],
    ["/documents", "from=yesterday"],
    ["/search", "q=x&kind=Dragon"],
    ["/timeline", "act=sings"],
    ["/relations", "a=Northland&b=Northland"],
  ])("%s?%s is refused as a call that is not understood", async (path, query) => {
    await expect(render(path, "", asking(await sourcesOf(), query))).rejects.toMatchObject({
      code: "badCall",
    });
  });
});

describe("search and comparison", () => {
  test("groups what is found by its kind", async () => {
    const page = readable(await render("/search", "", asking(await sourcesOf(), "q=bridge")));
    expect(page).toMatch(
      /claims \(1\) Southland closed the bridge\..*documents \(1\).*Trouble at the bridge/i,
    );
  });

  test("shows where both took a side, and the ways between two", async () => {
    const page = readable(
      await render("/relations", "", asking(await sourcesOf(), "a=Northland&b=South+Town")),
    );
    expect(page).toMatch(
      /Northland and Southland.*Where both took a side \(1\).*Northland asserts.*Southland denies/,
    );
    expect(page).toMatch(/Shortest ways between them.*Northland .*Southland/);
  });
});

describe("an address of the explorer, read without scripts", () => {
  test.each([
    ["select=clm-closed", 'id="clm-closed"'],
    [`select=${DENIAL}`, `id="${DENIAL}"`],
    ["select=org-southland", 'href="/agents/org-southland"'],
    ["select=clm-nothing", "Nothing here goes by the id clm-nothing"],
    ["by=org-northland&tab=statements", 'href="/statements?by=org-northland"'],
    ["standing=contested", 'href="/claims?standing=contested"'],
    ["relate=org-northland,org-southland", 'href="/relations?a=org-northland&amp;b=org-southland"'],
  ])("?%s leads to what it shows", async (query, within) => {
    const page = await render("/", "", asking(await sourcesOf(), query));
    const [, asked = ""] = /<noscript>(.*?)<\/noscript>/s.exec(page) ?? [];
    expect(asked).toContain(within);
  });
});

describe("names of any length and direction", () => {
  test.each([
    ["8,000 letters", "N".repeat(8000)],
    ["right to left", "אבגד הוזח ابجد"],
    ["like HTML", `<img src=x onerror="alert(1)">'&`],
  ])("%s stand on every page as text, set apart from what is around them", async (_, name) => {
    const record = aRecord({
      agents: [
        anAgent({ id: "org-courier", subtype: "outlet", name: `${name}1` }),
        anAgent({ name }),
        anAgent({ id: "org-southland", name: `${name}2` }),
        aPerson({ name: `${name}3` }),
      ],
      claims: [aClaim({ text: name.slice(0, 900) })],
    });
    const sources = await sourcesOf(record);
    for (const { path, id } of EACH) {
      const page = await render(path, id, sources);
      expect(page, path).not.toContain("<img");
      if (path.startsWith("/agents/")) expect(page).toContain("<bdi>");
    }
  });
});
