import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STATES } from "../../src/vocabulary/statement-words.ts";
import type { StatementAnswer } from "../../src/queries/answers.ts";
import { describeStatements } from "../../src/queries/describe-statements.ts";
import { everyRow } from "../../src/queries/every-row.ts";
import type { Store } from "../../src/store/store.ts";
import { riverStore } from "./river-store.ts";
import { WIRE } from "./river-texts.ts";

let store: Store;
let answers: ReadonlyMap<string, StatementAnswer>;

async function everyAnswer(showAttached: boolean): Promise<ReadonlyMap<string, StatementAnswer>> {
  const rows = await everyRow((page) => store.statements({ states: STATES }, page), "id");
  const all = await describeStatements(store, rows, { showAttached });
  return new Map(all.map((answer) => [answer.id, answer]));
}

function answer(id: string, among = answers): StatementAnswer {
  const found = among.get(id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

beforeAll(async () => {
  store = await riverStore();
  answers = await everyAnswer(false);
});
afterAll(() => store.close());

describe("the sentence of a statement", () => {
  it.each([
    ["stm-north-asserts", "Northland said that Southland closed the North Bridge."],
    ["stm-holt-accuses", "Mira Holt accused Southland, saying that Southland broke the river treaty."],
    [
      "stm-joint",
      "Northland, Southland and some villagers said that it is likely that the river will flood in autumn.",
    ],
    ["stm-herald-unsure", "The Herald could not verify that Southland closed the North Bridge."],
    ["stm-south-disputes", "Southland disputed that Southland closed the North Bridge, as Northland said."],
    ["stm-ferryman-retracts", "A ferryman took back having said that the North Bridge stayed open."],
    [
      "stm-villagers",
      "Some villagers said that it is likely that the North Bridge was shut by Southland, according to River Wire, as told by the Herald.",
    ],
    [
      "stm-herald-reports",
      "The Herald passed on that River Wire passed on that some villagers said that it is likely that the North Bridge was shut by Southland.",
    ],
  ])("%s is spelt out in plain words", (id, sentence) => {
    expect(answer(id).sentence).toBe(sentence);
  });

  it("names nobody as a source who denied that it was said", () => {
    expect(answer("stm-north-asserts").via).toEqual([]);
    expect(answer("stm-ferryman-open").via).toEqual([]);
  });
});

describe("the chain of a statement", () => {
  it("lists who passed it on, nearest first, each with a sentence", () => {
    const { via, depth } = answer("stm-villagers");
    expect(depth).toBe(2);
    expect(via.map(({ statement, act }) => [statement, act])).toEqual([
      ["stm-wire-reports", "reports"],
      ["stm-herald-reports", "reports"],
    ]);
    expect(via.map(({ speakers }) => speakers.map(({ id }) => id))).toEqual([["org-wire"], ["org-herald"]]);
    expect(via[0]?.sentence).toMatch(/^River Wire passed on that /);
  });

  it("ends at the claim, with its standing", () => {
    expect(answer("stm-herald-reports").claim).toEqual({
      id: "clm-shut",
      text: "The North Bridge was shut by Southland.",
      standing: "contested",
      state: "accepted",
    });
  });

  it.each([
    ["stm-north-asserts", "for", "for"],
    ["stm-herald-reports", "relay", "relay"],
    ["stm-south-disputes", "against", "against"],
    ["stm-herald-unsure", "open", "open"],
    ["stm-ferryman-retracts", "relay", "relay"],
  ])("%s has the stance %s and stands %s the claim", (id, stance, side) => {
    expect(answer(id)).toMatchObject({ stance, side });
  });
});

describe("the speakers of a statement", () => {
  it("have the roles they held that day and no others", () => {
    const roles = (id: string) =>
      answer(id).speakers.flatMap(({ roles }) =>
        roles.map(({ role, organization }) => [role, organization.name]),
      );
    expect(roles("stm-vance-denies")).toEqual([["minister", "Southland"]]);
    expect(roles("stm-holt-accuses")).toEqual([["spokesperson", "Ministry of Rivers"]]);
    // Her role was over when she said it.
    expect(roles("stm-holt-night")).toEqual([]);
  });

  it.each([
    ["stm-gazette-toll", true],
    ["stm-herald-unsure", true],
    ["stm-north-asserts", false],
    ["stm-wire-reports", false],
  ])("%s is in the document's own voice: %s", (id, ownVoice) => {
    expect(answer(id).ownVoice).toBe(ownVoice);
  });
});

describe("the evidence of a statement", () => {
  it("shows what anybody may read first and keeps withheld words back", () => {
    const { evidence } = answer("stm-vance-denies");
    expect(evidence.map(({ document, words, exact }) => [document, words, exact])).toEqual([
      ["doc-gazette", "open", "Vance says the treaty stands"],
      ["doc-wire", "withheld", undefined],
    ]);
    expect(evidence[0]).toMatchObject({
      title: "Bridge quarrel",
      outlet: { id: "org-gazette", name: "The Gazette" },
      url: "https://gazette.example/quarrel",
      published: "2024-05-01",
    });
  });

  it("shows attached words to those who may see them, and to nobody else", async () => {
    await store.attachText("doc-wire", WIRE);
    const [local, remote] = [await everyAnswer(true), await everyAnswer(false)];
    const inWire = (among: typeof local) =>
      answer("stm-source-lanes", among).evidence.map(({ words, exact }) => [words, exact]);
    expect(inWire(local)).toEqual([["attached", "half the deck is barred"]]);
    expect(inWire(remote)).toEqual([["withheld", undefined]]);
  });
});

it("answers come in the order of the rows and carry state and origin", async () => {
  const rows = await everyRow((page) => store.statements({ states: STATES }, page), "-said");
  const all = await describeStatements(store, rows, { showAttached: false });
  expect(all.map(({ id }) => id)).toEqual(rows.map(({ statement }) => statement.id));
  expect(answer("stm-holt-night")).toMatchObject({
    state: "proposed",
    origin: { method: "model", tool: "frames", confidence: 0.5 },
  });
  expect(answer("stm-north-asserts")).toMatchObject({ state: "accepted", origin: undefined });
});
