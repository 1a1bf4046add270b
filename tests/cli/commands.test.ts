import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { settingsFrom } from "../../src/config.ts";
import { recordText } from "../../src/model/canonical.ts";
import type { Record } from "../../src/model/record.ts";
import { anAnchor, aDocument, aStatement } from "../builders/members.ts";
import { aRecord } from "../builders/record.ts";
import { sha256 } from "../builders/text.ts";
import { aFolder, runHearsay } from "./run-hearsay.ts";

const ARTICLE = "../shared/articles/karabakh-ceasefire.raw.txt";
const RECORD = "graph-data/karabakh-ceasefire.json";

/** What a reader has on disk: more than the article, as pages are. */
const PAGE_TEXT =
  "Ferry stops\n\n12\n\nThe mayor said the ferry would stop.\n\nLEAVE A REPLY\n\nPlease enter your name here\n";
const CLEAN_TEXT = "Ferry stops\n\nThe mayor said the ferry would stop.";

function aWithheldRecord(): Record {
  const words = "The mayor said the ferry would stop";
  const { start, end } = anAnchor(words, { text: CLEAN_TEXT });
  return aRecord({
    documents: [aDocument({ id: "doc-ferry", textPolicy: "withheld", sha256: sha256(CLEAN_TEXT) })],
    statements: [aStatement({ in: [{ document: "doc-ferry", start, end, exactSha256: sha256(words) }] })],
  });
}

function aRecordFile(record: Record, folder: string): string {
  const path = join(folder, "record.json");
  writeFileSync(path, recordText(record));
  return path;
}

describe("calling the command line", () => {
  test.each([
    { args: ["--help"], code: 0, says: /serve [\s\S]*ask [\s\S]*export /i },
    { args: ["--version"], code: 0, says: /^\d+\.\d+\.\d+\n$/ },
    { args: ["ask", "--help"], code: 0, says: /--by <agent>/ },
    { args: ["aks"], code: 2, says: /unknown command 'aks'/ },
    { args: ["ask", "--who", "me"], code: 2, says: /unknown option '--who'/ },
    { args: ["export"], code: 2, says: /missing required argument 'format'/ },
    { args: ["export", "pdf"], code: 2, says: /no format "pdf".*record, graphology, gexf/ },
    { args: ["export", "gexf", "--view", "round"], code: 2, says: /two views, full and simple/ },
    { args: ["serve", "--port", "none"], code: 2, says: /is no port/ },
    { args: ["serve", "--host", "203.0.113.7"], code: 2, says: /no address of this machine/ },
    { args: ["serve", "--base", "nowhere"], code: 2, says: /is no address/ },
    { args: ["check", "missing.json"], code: 2, says: /missing\.json: there is no such file/ },
    {
      args: ["import", "package.json"],
      code: 1,
      says: /package\.json: \d+ rules? (is|are) broken, so nothing of it was stored/,
    },
  ])("hearsay $args ends with $code", async ({ args, code, says }) => {
    const outcome = await runHearsay(aFolder(), ...args);
    expect(outcome.out + outcome.err).toMatch(says);
    expect(outcome.code).toBe(code);
    expect(outcome.err).not.toMatch(/\n\s+at /);
  });

  test("refuses a database engine it does not have", () => {
    expect(settingsFrom({}, { HEARSAY_DATABASE_URL: "postgres://127.0.0.1/x" }).database).toBe(
      "postgres://127.0.0.1/x",
    );
    expect(() => settingsFrom({}, { HEARSAY_DATABASE_URL: "mysql://127.0.0.1/x" })).toThrow(/PostgreSQL/);
  });
});

describe("check", () => {
  test("passes what comes with the program", async () => {
    const { code, out } = await runHearsay(aFolder(), "check", "graph-data");
    expect(out).toMatch(/karabakh-ceasefire\.json: fine \(53 statements, 41 claims\)/);
    expect(code).toBe(0);
  });

  test("names rule, place and mend of what is broken, as text and as JSON", async () => {
    const folder = aFolder();
    const path = aRecordFile(aRecord({ statements: [aStatement({ act: "accuses" })] }), folder);
    const text = await runHearsay(folder, "check", path);
    expect(text.code).toBe(1);
    expect(text.out).toMatch(/record\.json \/statements\/0.*: rule 4: .*To mend: /);
    const json = await runHearsay(folder, "check", path, "--json");
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out).records[0].problems[0]).toMatchObject({ rule: 4, severity: "error" });
  });

  test("says where a file stops being JSON", async () => {
    const folder = aFolder();
    writeFileSync(join(folder, "torn.json"), '{ "format": "hearsay/1",\n "agents": [ {');
    const { code, out } = await runHearsay(folder, "check", join(folder, "torn.json"));
    expect(code).toBe(1);
    expect(out).toMatch(/torn\.json, line 2, column \d+/);
  });
});

describe("import, ask and export", () => {
  test("a record goes in, answers, and comes out the same", async () => {
    const data = aFolder();
    const record = aRecord();
    const path = aRecordFile(record, data);
    const first = await runHearsay(data, "import", path);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/\d+ added, 0 changed, 0 as before/);
    const again = await runHearsay(data, "import", path);
    expect(again.out).toMatch(/0 added, 0 changed, \d+ as before/);

    const asked = await runHearsay(data, "ask", "--by", "south town", "--act", "denies");
    expect(asked.out).toMatch(
      /^Southland denied that Southland closed the bridge\.\n {2}“Southland denied having closed it”/,
    );
    expect(asked.out).toMatch(/1 statement\n$/);
    const json = await runHearsay(data, "ask", "--about", "North Bridge", "--json");
    expect(JSON.parse(json.out).meta.total).toBe(2);

    const exported = await runHearsay(data, "export", "record");
    expect(exported.out).toBe(recordText(record));
  });

  test("an export goes whole to its file, and twice to the same bytes", async () => {
    const data = aFolder();
    await runHearsay(data, "import", RECORD);
    const out = join(data, "graph.gexf");
    const outcome = await runHearsay(data, "export", "gexf", "--out", out, "--option", "version=1.2");
    expect(outcome.out).toMatch(/\d+ nodes and \d+ edges of revision \d+/);
    const text = readFileSync(out, "utf8");
    expect(text).toMatch(/^<\?xml.*\n<gexf xmlns="http:\/\/www\.gexf\.net\/1\.2draft"/);
    expect((await runHearsay(data, "export", "gexf", "--option", "version=1.2")).out).toBe(text);
    const unknown = await runHearsay(data, "export", "gexf", "--option", "version=9");
    expect(unknown.code).toBe(2);
    expect(unknown.err).toMatch(/version takes 1\.3 or 1\.2/);
  });

  test("an export that cannot be written leaves nothing behind", async () => {
    const data = aFolder();
    await runHearsay(data, "import", RECORD);
    mkdirSync(join(data, "taken.gexf"));
    // What SQLite keeps beside a database goes when its connection is collected.
    const besides = (): readonly string[] =>
      readdirSync(data).filter((name) => !/\.db-(wal|shm)$/.test(name));
    const before = besides();
    const outcome = await runHearsay(data, "export", "gexf", "--out", join(data, "taken.gexf"));
    expect(outcome.code).toBe(2);
    expect(outcome.err).toMatch(/taken\.gexf: /);
    expect((await runHearsay(data, "export", "gexf", "--out", join(data, "no", "x.gexf"))).err).toMatch(
      /does not exist/,
    );
    expect(besides()).toEqual(before);
  });

  test("a record exported without the text beside it comes back, with a warning", async () => {
    const data = aFolder();
    await runHearsay(data, "import", RECORD);
    const out = join(data, "exported.json");
    await runHearsay(data, "export", "record", "--out", out);
    const other = aFolder();
    const imported = await runHearsay(other, "import", out);
    expect(imported.code).toBe(0);
    expect(imported.err).toMatch(/warning: the text of doc-abstract is not beside the record/);
    expect((await runHearsay(other, "export", "record")).out).toBe(readFileSync(out, "utf8"));
    expect((await runHearsay(other, "check", out)).out).toMatch(/fine, with 1 warning/);
  });

  test("a folder without a store says how to make one, and none is made", async () => {
    const data = aFolder();
    for (const command of [["ask"], ["export", "gexf"]]) {
      const { code, err } = await runHearsay(data, ...command);
      expect(code).toBe(2);
      expect(err).toMatch(/no store in .*npm start makes one.*hearsay import/);
    }
    expect(readdirSync(data)).toEqual([]);
  });
});

describe("asking wrongly", () => {
  test.each([
    { args: ["--act", "shouts"], says: /no such act\. Known are: asserts/ },
    { args: ["--answered", "maybe"], says: /--answered "maybe": write yes or no/ },
    { args: ["--from", "Tuesday"], says: /no date\. Write YYYY/ },
    { args: ["--by", "Nobody At All"], says: /Nobody At All.*\/search/ },
  ])("hearsay ask $args ends with 2", async ({ args, says }) => {
    const data = aFolder();
    await runHearsay(data, "import", aRecordFile(aRecord(), data));
    const { code, err } = await runHearsay(data, "ask", ...args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});

describe("attach", () => {
  test("lays the saved page beside the record, and its words are shown", async () => {
    const data = aFolder();
    await runHearsay(data, "import", aRecordFile(aWithheldRecord(), data));
    const page = join(data, "page.txt");
    writeFileSync(page, PAGE_TEXT);
    expect((await runHearsay(data, "ask")).out).toMatch(/words not copied here/);
    const attached = await runHearsay(data, "attach", "doc-ferry", page);
    expect(attached).toMatchObject({ code: 0, err: "" });
    expect(attached.out).toMatch(/doc-ferry: attached; 1 places? checked/);
    expect((await runHearsay(data, "ask")).out).toMatch(/“The mayor said the ferry would stop”/);
    expect((await runHearsay(data, "export", "record")).out).not.toMatch(/mayor/);
  });

  test.each([
    {
      title: "another text",
      text: "Another text altogether.",
      code: 1,
      says: /not the text that doc-ferry counts in/,
    },
    { title: "an empty file", text: "", code: 1, says: /there is no text in it/ },
    { title: "a binary file", text: "PK\u0000\u0001", code: 1, says: /binary file/ },
  ])("refuses $title and attaches nothing", async ({ text, code, says }) => {
    const data = aFolder();
    await runHearsay(data, "import", aRecordFile(aWithheldRecord(), data));
    writeFileSync(join(data, "page.txt"), text);
    const outcome = await runHearsay(data, "attach", "doc-ferry", join(data, "page.txt"));
    expect(outcome.code).toBe(code);
    expect(outcome.err).toMatch(says);
    expect((await runHearsay(data, "ask")).out).toMatch(/words not copied here/);
  });

  test("refuses a document nobody knows", async () => {
    const data = aFolder();
    await runHearsay(data, "import", aRecordFile(aWithheldRecord(), data));
    writeFileSync(join(data, "page.txt"), PAGE_TEXT);
    const outcome = await runHearsay(data, "attach", "doc-nobody", join(data, "page.txt"));
    expect(outcome.code).toBe(2);
    expect(outcome.err).toMatch(/no document "doc-nobody"/);
  });

  test("takes the real article as it was saved, share counts and comment form and all", async ({ skip }) => {
    skip(
      !existsSync(ARTICLE),
      `${ARTICLE} is not here: the article belongs to its publisher and is not part of the project`,
    );
    const data = aFolder();
    await runHearsay(data, "import", RECORD);
    const outcome = await runHearsay(data, "attach", "doc-article", ARTICLE);
    expect(outcome).toMatchObject({ code: 0, err: "" });
    expect(outcome.out).toMatch(/53 places checked, all fit/);
    const asked = await runHearsay(data, "ask", "--by", "Baku", "--act", "denies", "--json");
    expect(JSON.parse(asked.out).data[0].evidence[1]).toMatchObject({
      document: "doc-article",
      words: "attached",
    });
  });
});

test("accusations are asked for by whether the accused answer them", async () => {
  const data = aFolder();
  await runHearsay(data, "import", RECORD);
  const accusations = async (...flags: readonly string[]): Promise<readonly string[]> => {
    const { out } = await runHearsay(data, "ask", "--json", ...flags);
    return JSON.parse(out).data.map(({ id }: { id: string }) => id);
  };
  const all = await accusations("--act", "accuses");
  const [answered, unanswered] = [
    await accusations("--answered", "yes"),
    await accusations("--answered", "no"),
  ];
  expect([answered.length, unanswered.length]).toEqual([2, 2]);
  expect([...answered, ...unanswered].sort()).toEqual([...all].sort());
});

describe("backup and restore", () => {
  test("a backup restored gives the same graph, and what was there stays", async () => {
    const data = aFolder();
    await runHearsay(data, "import", RECORD);
    const exported = (await runHearsay(data, "export", "record")).out;
    expect(await runHearsay(data, "backup", join(data, "copy.db"))).toMatchObject({ code: 0, err: "" });
    const other = aFolder();
    await runHearsay(other, "import", aRecordFile(aRecord(), other));
    expect(await runHearsay(other, "restore", join(data, "copy.db"))).toMatchObject({ code: 0, err: "" });
    expect((await runHearsay(other, "export", "record")).out).toBe(exported);
    expect(readdirSync(other).some((name) => name.startsWith("hearsay.db.before-restore-"))).toBe(true);
  });

  test.each([
    {
      title: "a name that is taken",
      prepare: (path: string) => writeFileSync(path, "mine"),
      says: /already/,
    },
    { title: "a folder that is not there", prepare: () => undefined, path: "no/copy.db", says: /./ },
  ])("a backup refuses $title", async ({ prepare, path = "copy.db", says }) => {
    const data = aFolder();
    await runHearsay(data, "import", RECORD);
    prepare(join(data, path));
    const outcome = await runHearsay(data, "backup", join(data, path));
    expect(outcome.code).toBe(2);
    expect(outcome.err).toMatch(says);
    expect(outcome.err).not.toMatch(/\n\s+at /);
  });

  test("a restore refuses what is no backup and leaves the store as it was", async () => {
    const data = aFolder();
    await runHearsay(data, "import", RECORD);
    writeFileSync(join(data, "not.db"), "This is a text and no database at all.");
    const outcome = await runHearsay(data, "restore", join(data, "not.db"));
    expect(outcome.code).toBe(1);
    expect(outcome.err).toMatch(/no database/);
    expect((await runHearsay(data, "ask")).out).toMatch(/53 statements/);
  });
});

describe("serve", () => {
  test("says so when the port is in use", async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, "127.0.0.1", () => {
        const address = taken.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    try {
      const outcome = await runHearsay(aFolder(), "serve", "--port", String(port));
      expect(outcome.code).toBe(2);
      expect(outcome.err).toMatch(
        new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is in use.*--port ${port + 1}`),
      );
    } finally {
      taken.close();
    }
  });

  test("says so when the data folder cannot be one", async () => {
    const folder = aFolder();
    writeFileSync(join(folder, "file"), "");
    const outcome = await runHearsay(join(folder, "file"), "serve", "--port", "0");
    expect(outcome.code).toBe(2);
    expect(outcome.err).toMatch(/hearsay: .*file/);
    expect(outcome.err).not.toMatch(/\n\s+at /);
  });

  test("says so when the database is of a newer version, and leaves it alone", async () => {
    const data = aFolder();
    await runHearsay(data, "import", RECORD);
    const { loadDriver } = await import("../../src/store/sqlite/driver.ts");
    const file = join(data, "hearsay.db");
    const database = new (await loadDriver())(file, { readOnly: false, timeout: 1000 });
    database.exec("PRAGMA user_version = 999");
    database.close();
    const before = readFileSync(file);
    const outcome = await runHearsay(data, "serve", "--port", "0");
    expect(outcome.code).toBe(1);
    expect(outcome.err).toMatch(/999/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
