import express from "express";
import request from "supertest";
import { beforeAll, describe, expect, test } from "vitest";
import { createApi } from "../../src/api/create-api.ts";
import { checkRecord, ingestChecked } from "../../src/cli/load-record.ts";
import type { ClaimAnswer, RelationsAnswer, StatementAnswer } from "../../src/queries/answers.ts";
import { readRecordFile } from "../../src/store/files/read-record-file.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";

/** The questions the article raises, asked of the API as a reader would: by name. */
const app = express();

beforeAll(async () => {
  const store = await openSqliteStore({ file: ":memory:" });
  const checked = await checkRecord(await readRecordFile("graph-data/karabakh-ceasefire.json"));
  await ingestChecked(store, checked, { at: "2026-01-01T00:00:00Z", by: "test" });
  app.use("/api/v1", createApi({ store, version: "0", log: () => undefined }));
});

async function ask<Data>(path: string): Promise<Data> {
  const { status, body } = await request(app).get(`/api/v1${path}`);
  expect(status, JSON.stringify(body)).toBe(200);
  // the shape is held against openapi.json by the tests of the API
  return (body as { data: Data }).data;
}

/** "speakers act claim", sorted: what a list of statements says. */
function told(statements: readonly StatementAnswer[]): readonly string[] {
  return statements.map(({ by, act, claim }) => `${by.join(" ")} ${act} ${claim.id}`).sort();
}

describe("asking about the ceasefire in Karabakh", () => {
  test("what Armenia says about Azerbaijan", async () => {
    expect(told(await ask("/statements?by=Armenia&about=Azerbaijan"))).toEqual([
      "org-armenia accuses clm-cleansing",
    ]);
    expect(told(await ask("/statements?by=Yerevan&against=Baku"))).toEqual([
      "org-armenia accuses clm-cleansing",
    ]);
    const [accusation] = await ask<readonly StatementAnswer[]>("/statements?by=Armenia&about=Azerbaijan");
    expect(accusation?.sentence).toBe(
      "Armenia accused Azerbaijan, saying that Azerbaijan is attempting the ethnic cleansing of Armenians from Nagorno-Karabakh.",
    );
    expect(accusation?.evidence[0]?.exact).toBe("Armenia accuses Azerbaijan of attempted ethnic cleansing");
  });

  test("what Armenia says about Azerbaijan through its officials", async () => {
    expect(told(await ask("/statements?org=Armenia&about=Azerbaijan"))).toEqual([
      "per-paruyr-hovhannissyan asserts clm-historical-experience",
      "per-paruyr-hovhannissyan asserts clm-ideal-world",
    ]);
  });

  test.each([
    "/statements?act=denies&about=ethnic+cleansing",
    "/statements?stance=against&q=ethnic+cleansing",
  ])("who denies ethnic cleansing: %s", async (path) => {
    expect(told(await ask(path))).toEqual(["org-azerbaijan denies clm-cleansing"]);
  });

  test("which claims are contested, and by whom on each side", async () => {
    const claims = await ask<readonly ClaimAnswer[]>("/claims?standing=contested");
    const sides = Object.fromEntries(
      claims.map(({ id, sides }) => [
        id,
        [sides.for.map((agent) => agent.id), sides.against.map((agent) => agent.id)],
      ]),
    );
    expect(sides).toEqual({
      "clm-armenian-forces": [["org-azerbaijan"], ["org-armenia"]],
      "clm-armenian-intervention": [["org-azerbaijan"], ["org-armenia"]],
      "clm-cleansing": [["org-armenia", "per-ruben-vardanyan"], ["org-azerbaijan"]],
      "clm-integration": [["org-azerbaijan"], ["org-sceptical-armenians"]],
      "clm-russia-role": [["org-armenians", "org-critics-of-russia"], ["org-kremlin"]],
      "clm-security-council": [["org-security-council-callers"], ["per-hikmet-hajiyev"]],
    });
  });

  test("what Azerbaijan claims through its officials", async () => {
    expect(told(await ask("/statements?org=Azerbaijan"))).toEqual([
      "per-hikmet-hajiyev asserts clm-on-the-ground",
      "per-hikmet-hajiyev disputes clm-security-council",
    ]);
    const [said] = await ask<readonly StatementAnswer[]>("/statements?org=Azerbaijan&by=Hikmet+Hajiyev");
    expect(said?.speakers[0]?.roles).toEqual([
      {
        role: "foreign policy adviser to the president",
        organization: { id: "org-azerbaijan", kind: "Organization", name: "Azerbaijan" },
      },
    ]);
  });

  test("who spoke for nobody any more: a former official does not speak for the administration", async () => {
    const said = await ask<readonly StatementAnswer[]>("/statements?org=Artsakh");
    expect(said.flatMap(({ by }) => by)).not.toContain("per-ruben-vardanyan");
  });

  test("what rests on one speaker", async () => {
    const claims = await ask<readonly ClaimAnswer[]>("/claims?speakers=1&limit=500");
    const ids = claims.map(({ id }) => id);
    expect(ids).toContain("clm-peacekeepers-protect");
    expect(ids).toContain("clm-terms");
    expect(ids).not.toContain("clm-cleansing");
    expect(ids).not.toContain("clm-casualties");
    expect(ids).not.toContain("clm-dialogue");
    for (const { speakers } of claims) expect(speakers).toBe(1);
  });

  test("how Russia and Armenia relate: by nothing they say of each other, but by a claim on both", async () => {
    const { acts, claims, roles, paths } = await ask<RelationsAnswer>("/relations?a=Russia&b=Armenia");
    expect(acts).toEqual([]);
    expect(claims).toEqual([]);
    expect(roles.map(({ member }) => member.name)).toContain("Vladimir Putin");
    expect(paths[0]?.map(({ node }) => node.id)).toEqual([
      "org-russia",
      "org-russian-peacekeepers",
      "clm-fighters-leave",
      "org-armenia",
    ]);
  });

  test("how Armenia and Azerbaijan relate: by an accusation and by the sides they take", async () => {
    const { acts, claims } = await ask<RelationsAnswer>("/relations?a=Armenia&b=Azerbaijan");
    expect(told(acts)).toContain("org-armenia accuses clm-cleansing");
    expect(claims.map(({ claim }) => claim.id).sort()).toEqual([
      "clm-armenian-forces",
      "clm-armenian-intervention",
      "clm-cleansing",
    ]);
  });

  test("who could not verify what", async () => {
    expect(told(await ask("/statements?act=cannotVerify"))).toEqual([
      "org-reuters cannotVerify clm-casualties",
    ]);
    expect(told(await ask("/statements?stance=open"))).toEqual(["org-reuters cannotVerify clm-casualties"]);
  });

  test("who passed the terms on, and whose they are", async () => {
    const [relayed] = await ask<readonly StatementAnswer[]>("/statements?claim=clm-terms&by=Azerbaijan");
    expect(relayed).toMatchObject({
      depth: 1,
      via: [{ act: "reports", speakers: [{ name: "Russian peacekeepers" }] }],
    });
    expect(relayed?.sentence).toMatch(/, according to Russian peacekeepers\.$/);
  });
});
