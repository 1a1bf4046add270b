import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { add } from "../../src/cli/add.ts";
import type { Flags } from "../../src/cli/cli-command.ts";
import type { Extractor } from "../../src/extraction/proposal.ts";
import type { Record as HearsayRecord } from "../../src/model/record.ts";
import { validateRecord } from "../../src/model/validate-record.ts";
import type { Store } from "../../src/store/store.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { STATES } from "../../src/vocabulary/statement-words.ts";
import { aPerson } from "../builders/members.ts";
import { aRecord } from "../builders/record.ts";
import { aFolder } from "./run-hearsay.ts";
import { aSpeaker } from "../extraction/proposals.ts";
import { aContext, aPage, SENTENCE_READER, type Script } from "./scripted-context.ts";

function aFile(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Adds inputs as a user does, and reads the JSON it prints. */
async function adding(data: string, inputs: readonly string[], script: Script = {}, flags: Flags = {}) {
  const { context, said } = aContext({ data, json: true, ...script });
  const code = await add.run(context, inputs, flags);
  return { code, said, answers: said.out.map((line) => JSON.parse(line)) };
}

async function inStore<Answer>(data: string, ask: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = await openSqliteStore({ file: join(data, "hearsay.db") });
  try {
    return await ask(store);
  } finally {
    await store.close();
  }
}

const whole = (data: string): Promise<HearsayRecord> => inStore(data, (store) => store.record(STATES));

describe("add", () => {
  test("says what it found and keeps it as proposals, with the text beside it", async () => {
    const data = aFolder();
    const { context, said } = aContext({ data });
    expect(await add.run(context, [aFile(data, "page.html", aPage())], {})).toBe(0);
    expect(said.out.join("\n")).toMatch(
      /^Harbour of Quenby to close\nThe Northern Herald, 2024-03-05T09:30:00Z\n {2}2 statements proposed: 1 asserts, 1 denies\n {2}1 claim, 1 of them contested\n {2}doc-\w+: \d+ added \(graph revision \d+\)$/,
    );
    const record = await whole(data);
    expect(validateRecord(record).problems).toEqual([]);
    expect(record.statements.map(({ state }) => state)).toEqual(["proposed", "proposed"]);
    const [document] = record.documents;
    await inStore(data, async (store) => {
      expect(await store.textOf(document?.id ?? "")).toMatch(/^Harbour of Quenby to close\n\nAda Holm said/);
      const shown = await store.documents({}, { limit: 9, sort: "id" });
      expect(shown.rows.map(({ title }) => title)).toEqual(["Harbour of Quenby to close"]);
      expect((await store.statements({}, { limit: 9, sort: "id" })).total).toBe(0);
    });
  });

  test("the same again changes nothing, also later and under a name with an advertiser's mark", async () => {
    const data = aFolder();
    const pages = { "https://herald.example/a": aPage(), "https://herald.example/a?utm_source=b": aPage() };
    const [first] = (await adding(data, ["https://herald.example/a"], { pages })).answers;
    expect(first).toMatchObject({
      status: "added",
      changed: 0,
      contested: 1,
      acts: { asserts: 1, denies: 1 },
    });
    const before = await whole(data);
    for (const url of Object.keys(pages)) {
      const { answers } = await adding(data, [url], { pages, now: "2025-01-01T00:00:00Z" });
      expect(answers[0]).toMatchObject({
        status: "unchanged",
        added: 0,
        changed: 0,
        document: first.document,
        rev: first.rev,
      });
    }
    const { context, said } = aContext({ data, pages });
    await add.run(context, ["https://herald.example/a"], {});
    expect(said.out.at(-1)).toMatch(/: unchanged \(graph revision \d+\)$/);
    expect(await whole(data)).toEqual(before);
  });

  test("what a person has decided stays decided", async () => {
    const data = aFolder();
    const page = aFile(data, "page.html", aPage());
    await adding(data, [page]);
    const record = await whole(data);
    const decided = {
      ...record,
      statements: record.statements.map((statement, index) => ({
        ...statement,
        state: index === 0 ? ("rejected" as const) : undefined,
      })),
    };
    await inStore(data, (store) => store.ingest([decided], { at: "2024-04-01T00:00:00Z", by: "an editor" }));
    const before = await whole(data);
    expect((await adding(data, [page])).answers[0]).toMatchObject({ status: "unchanged" });
    expect(await whole(data)).toEqual(before);
  });

  test("another reading of the same words leaves what the store has as it is", async () => {
    const data = aFolder();
    const page = aFile(data, "page.html", aPage());
    await adding(data, [page]);
    const before = await whole(data);
    const rewording: Extractor = {
      name: "rewording",
      extract: async (article) => {
        const { statements } = await SENTENCE_READER.extract(article);
        return {
          dropped: 0,
          statements: statements.map((each) => ({
            ...each,
            claim: "It will close.",
            speakers: [aSpeaker("Per Lund")],
          })),
        };
      },
    };
    expect((await adding(data, [page], { extractor: rewording })).answers[0]).toMatchObject({
      status: "unchanged",
    });
    expect(await whole(data)).toEqual(before);
  });

  test("a changed article is a revision of the one before, and the two share parties and claims", async () => {
    const data = aFolder();
    const url = "https://herald.example/a";
    const add = async (more: string) =>
      (await adding(data, [url], { pages: { [url]: aPage({ more }) } })).answers[0];
    const first = await add("");
    const second = await add("<p>Ada Holm said that nobody would lose their work.</p>");
    const third = await add("<p>Ada Holm said that everybody would keep their work.</p>");
    expect(second).toMatchObject({ status: "revision", revisionOf: first.document });
    expect(third).toMatchObject({ status: "revision", revisionOf: second.document });
    const { agents, documents, claims } = await whole(data);
    expect(documents).toHaveLength(3);
    expect(agents.filter(({ name }) => name === "Ada Holm")).toHaveLength(1);
    expect(claims).toHaveLength(3);
    // back to the first words: nothing new
    expect(await add("")).toMatchObject({ status: "unchanged", document: first.document });
  });

  test("without an address a changed article is known by title, outlet and date together", async () => {
    const data = aFolder();
    const add = async (page: string, flags: Flags = {}) =>
      (await adding(data, [aFile(data, "page.html", page)], {}, flags)).answers[0];
    const more = "<p>Officials said that nobody would lose their work.</p>";
    const rain = "<p>Officials said that it would rain.</p>";
    const first = await add(aPage({ more }));
    expect(await add(aPage({ outlet: "Evening Lantern" }))).toMatchObject({ status: "added" });
    expect(await add(aPage({ more: rain }), { published: "2024-03-09" })).toMatchObject({ status: "added" });
    const second = await add(aPage({ more: more + rain }), { url: "https://herald.example/a" });
    expect(second).toMatchObject({ status: "revision", revisionOf: first.document });
    // nameless parties are the same in all versions, also where only one of them has an address
    const third = await add(aPage({ more: rain + more }), { url: "https://herald.example/a" });
    expect(third).toMatchObject({ status: "revision", revisionOf: second.document });
    const { agents } = await whole(data);
    expect(agents.filter(({ name }) => name === "Officials")).toHaveLength(2);
  });

  test("a party that the store knows by that name is that party; a name that two have leads to neither", async () => {
    const data = aFolder();
    const known = aRecord({
      agents: [
        ...aRecord().agents,
        aPerson({ id: "per-ada", name: "Ada Berit Holm", altNames: ["Ada Holm"] }),
        aPerson({ id: "per-tor", name: "Tor Eklund" }),
        aPerson({ id: "per-tor-2", name: "Tor Eklund" }),
      ],
    });
    await inStore(data, (store) => store.ingest([known], { at: "2024-01-01T00:00:00Z", by: "test" }));
    const more = "<p>Tor Eklund said that the pier was safe and that the boats would stay there.</p>";
    await adding(data, [aFile(data, "page.html", aPage({ more }))]);
    const { statements, agents } = await whole(data);
    expect(statements.map(({ by }) => by[0])).toContain("per-ada");
    expect(agents.filter(({ name }) => name === "Ada Holm")).toEqual([]);
    expect(agents.filter(({ name }) => name === "Tor Eklund")).toHaveLength(3);
  });

  test("several articles: each has its line, one that cannot be read is named, the rest is kept", async () => {
    const data = aFolder();
    const one = aFile(data, "one.html", aPage());
    const two = aFile(data, "two.html", aPage({ title: "Quenby votes", outlet: "Evening Lantern" }));
    const empty = aFile(data, "empty.txt", " ");
    const { code, answers, said } = await adding(data, [one, empty, two], {}, { published: "2024-03-07" });
    expect(code).toBe(1);
    expect(answers.map(({ title, published }) => [title, published])).toEqual([
      ["Harbour of Quenby to close", "2024-03-07"],
      ["Quenby votes", "2024-03-07"],
    ]);
    expect(JSON.parse(said.notes[0] ?? "")).toMatchObject({ input: empty, error: { code: "badData" } });
    const { documents, agents } = await whole(data);
    expect(documents).toHaveLength(2);
    expect(agents.filter(({ name }) => name === "Ada Holm")).toHaveLength(1);
  });

  test("the flags stand for what the input does not say", async () => {
    const data = aFolder();
    const input = `${"Ada Holm said that the harbour would close in May for want of repairs. ".repeat(3)}\n`;
    const flags = {
      title: "A letter",
      outlet: "Quenby Post",
      published: "2024-03",
      url: "https://post.example/1",
    };
    const { answers } = await adding(data, ["-"], { input }, flags);
    expect(answers[0]).toMatchObject(flags);
    const { documents, agents } = await whole(data);
    expect(documents[0]).toMatchObject({ title: "A letter", published: "2024-03", url: flags.url });
    expect(agents.find(({ name }) => name === "Quenby Post")).toMatchObject({ subtype: "outlet" });
  });

  test.each([
    { args: ["-"], flags: { published: "Tuesday" }, says: /--published "Tuesday" is no date/ },
    { args: ["-"], flags: { url: "herald" }, says: /--url "herald" is no http/ },
    { args: ["a", "b"], flags: { title: "x" }, says: /--title is for one article, and 2 were given/ },
  ])("refuses $flags", async ({ args, flags, says }) => {
    await expect(add.run(aContext().context, args, flags)).rejects.toThrow(says);
  });

  test("asks for private addresses only where they are allowed", async () => {
    const data = aFolder();
    await expect(adding(data, ["http://10.0.0.1/a"])).rejects.toThrow(/private: false/);
    await expect(adding(data, ["http://10.0.0.1/a"], {}, { allowPrivate: true })).rejects.toThrow(
      /private: true/,
    );
  });
});
