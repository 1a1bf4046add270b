import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkRecord } from "../../src/cli/load-record.ts";
import { recordText } from "../../src/model/canonical.ts";
import { Record } from "../../src/model/record.ts";
import { wordsAt } from "../../src/model/spans.ts";
import { readRecordFile } from "../../src/store/files/read-record-file.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { decodeBytes } from "../../src/text/decode-bytes.ts";
import { digest } from "../../src/text/digest.ts";
import { ACTS } from "../../src/vocabulary/acts/index.ts";

const FILE = "graph-data/karabakh-ceasefire.json";
const ABSTRACT = "graph-data/karabakh-ceasefire.abstract.md";
const ARTICLE = "../shared/articles/karabakh-ceasefire.raw.txt";
const OUTLET = "org-unnamed-outlet";

const record = Record.parse(JSON.parse(readFileSync(FILE, "utf8")));

/** speaker(s), act, claim: what a reader of the article finds in it. */
const SAID: readonly (readonly [speakers: string, act: keyof typeof ACTS, what: string, against?: string])[] =
  [
    ["org-azerbaijan", "asserts", "clm-halted"],
    ["org-azerbaijan", "asserts", "clm-ceasefire"],
    ["org-ceasefire-agreement", "asserts", "clm-returns-to-azerbaijan"],
    ["org-ceasefire-agreement", "asserts", "clm-disarm"],
    ["org-artsakh", "asserts", "clm-ancestral-homeland"],
    ["org-azerbaijan", "asserts", "clm-integration"],
    ["org-sceptical-armenians", "disputes", "clm-integration"],
    ["org-armenia", "accuses", "clm-cleansing", "org-azerbaijan"],
    ["org-azerbaijan", "denies", "clm-cleansing"],
    ["per-ruben-vardanyan", "accuses", "clm-cleansing", "org-azerbaijan"],
    ["per-ruben-vardanyan", "accuses", "clm-leave-or-accept", "org-azerbaijan"],
    ["org-casualty-reporters", "asserts", "clm-casualties"],
    ["org-reuters", "cannotVerify", "clm-casualties"],
    ["org-armenian-factions", "accuses", "clm-factions-pashinyan", "per-nikol-pashinyan"],
    ["org-armenian-factions", "asserts", "clm-resignation"],
    ["org-armenians", "asserts", "clm-russia-role"],
    ["org-critics-of-russia", "asserts", "clm-russia-role"],
    ["org-kremlin", "disputes", "clm-russia-role"],
    ["per-vladimir-putin", "asserts", "clm-peacekeepers-protect"],
    ["org-karabakh-separatists", "asserts", "clm-forced-to-accept"],
    ["org-karabakh-separatists", "asserts", "clm-breakthrough"],
    ["org-karabakh-separatists", "asserts", "clm-no-outside-help"],
    ["org-azerbaijan", "asserts", "clm-terms"],
    ["org-russian-peacekeepers", "reports", "stm-azerbaijan-sets-terms"],
    ["org-azerbaijan", "asserts", "clm-armenian-forces"],
    ["org-armenia", "denies", "clm-armenian-forces"],
    ["org-azerbaijan", "asserts", "clm-armenian-intervention"],
    ["org-armenia", "denies", "clm-armenian-intervention"],
    ["org-russian-defence-ministry", "asserts", "clm-shelter"],
    ["per-paruyr-hovhannissyan", "asserts", "clm-ideal-world"],
    ["per-paruyr-hovhannissyan", "asserts", "clm-historical-experience"],
    ["org-united-states org-european-countries", "asserts", "clm-criticism-of-operation"],
    ["org-united-states org-european-countries", "asserts", "clm-dialogue"],
    ["org-united-states org-european-countries", "asserts", "clm-humanitarian"],
    ["org-security-council-callers", "asserts", "clm-security-council"],
    ["per-hikmet-hajiyev", "disputes", "clm-security-council"],
    ["per-hikmet-hajiyev", "asserts", "clm-on-the-ground"],
  ];

describe("the record of the article", () => {
  test("breaks no rule and earns no warning", async () => {
    const { problems } = await checkRecord(await readRecordFile(FILE));
    expect(problems).toEqual([]);
  });

  test("is written the one canonical way", () => {
    expect(recordText(record)).toBe(readFileSync(FILE, "utf8"));
  });

  test.each(SAID)("%s %s %s", (speakers, act, what, against) => {
    const found = record.statements.filter(
      (statement) => statement.by.join(" ") === speakers && statement.act === act && statement.what === what,
    );
    expect(found.map((statement) => statement.against ?? [])).toEqual([
      against === undefined ? [] : [against],
    ]);
  });

  test("attributes to others nothing but these, and the rest is the outlet's own voice", () => {
    const attributed = record.statements.filter(({ by }) => !by.includes(OUTLET));
    expect(attributed).toHaveLength(SAID.length);
    for (const { by } of record.statements.filter((statement) => statement.by.includes(OUTLET)))
      expect(by).toEqual([OUTLET]);
  });

  test("gives every rebutted claim a maker of its own", () => {
    const rebutted = new Set(
      record.statements.filter(({ act }) => ACTS[act].stance === "against").map(({ what }) => what),
    );
    expect(rebutted.size).toBe(6);
    for (const claim of rebutted) {
      const makers = record.statements.filter(
        ({ act, what }) => what === claim && ACTS[act].stance === "for",
      );
      expect(makers.length, claim).toBeGreaterThan(0);
    }
  });

  test("anchors every statement in the abstract by its words and in the article by position and digest", () => {
    for (const { id, in: anchors } of record.statements) {
      expect(
        anchors.map(({ document }) => document),
        id,
      ).toEqual(["doc-abstract", "doc-article"]);
      expect(anchors[0]?.exact, id).toBeTruthy();
      expect(anchors[1]?.exact, id).toBeUndefined();
      expect(anchors[1]?.exactSha256, id).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test("retells the article in 400 to 600 words", () => {
    const words = readFileSync(ABSTRACT, "utf8")
      .split(/\s+/)
      .filter((word) => word !== "").length;
    expect(words).toBeGreaterThanOrEqual(400);
    expect(words).toBeLessThanOrEqual(600);
  });
});

describe("the record and the real article", () => {
  const isAtHand = existsSync(ARTICLE);

  test("the article's cleaned text has the digest of the record", (context) => {
    context.skip(
      !isAtHand,
      `${ARTICLE} is not here: the article belongs to its publisher and is not part of the project`,
    );
    const text = cleanText(decodeBytes(readFileSync(ARTICLE), ARTICLE));
    expect(digest(text)).toBe(record.documents.find(({ id }) => id === "doc-article")?.sha256);
    expect(text).not.toMatch(/LEAVE A REPLY|Please enter|^179$/m);
  });

  test("every position holds the words whose digest the record gives", (context) => {
    context.skip(
      !isAtHand,
      `${ARTICLE} is not here: the article belongs to its publisher and is not part of the project`,
    );
    const text = cleanText(decodeBytes(readFileSync(ARTICLE), ARTICLE));
    for (const { id, in: anchors } of record.statements) {
      for (const anchor of anchors.filter(({ document }) => document === "doc-article")) {
        const words = wordsAt(text, anchor);
        expect(words, id).toBeDefined();
        expect(digest(words ?? ""), id).toBe(anchor.exactSha256);
      }
    }
  });
});
