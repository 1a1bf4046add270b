import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentText } from "../../src/queries/document-text.ts";
import { oneAgent } from "../../src/queries/one-agent.ts";
import { oneClaim } from "../../src/queries/one-claim.ts";
import { oneDocument } from "../../src/queries/one-document.ts";
import { oneStatement } from "../../src/queries/one-statement.ts";
import type { Store } from "../../src/store/store.ts";
import { riverStore } from "./river-store.ts";
import { GAZETTE, WIRE } from "./river-texts.ts";

const HIDDEN = { showAttached: false };

let store: Store;
beforeAll(async () => {
  store = await riverStore();
});
afterAll(() => store.close());

describe("a claim", () => {
  it("has the sides of all its variants, each agent once", async () => {
    const { sides, standing, speakers } = await oneClaim(store, "clm-closed");
    expect(standing).toBe("contested");
    expect(speakers).toBe(4);
    expect(sides.for.map(({ name }) => name)).toEqual(["Northland", "some villagers"]);
    expect(sides.against.map(({ name }) => name)).toEqual(["Southland"]);
    expect(sides.open.map(({ name }) => name)).toEqual(["The Herald"]);
    expect(sides.relay.map(({ name }) => name)).toEqual(["The Herald", "River Wire"]);
  });

  it("has as many on each side as its numbers say", async () => {
    for (const id of [
      "clm-closed",
      "clm-shut",
      "clm-open",
      "clm-treaty",
      "clm-lanes",
      "clm-toll",
      "clm-night",
    ]) {
      const claim = await oneClaim(store, id);
      for (const side of ["for", "against", "open"] as const) {
        expect([id, side, claim.sides[side].length]).toEqual([id, side, claim[side]]);
      }
    }
  });

  it("leaves out whoever took it back, and names merged agents by their canonical one", async () => {
    const open = await oneClaim(store, "clm-open");
    expect(open.sides.for.map(({ id }) => id)).toEqual(["per-vance"]);
    const lanes = await oneClaim(store, "clm-lanes");
    expect(lanes.sides.for.map(({ id }) => id)).toEqual(["org-barges", "per-source"]);
  });

  it("lists contradictions both ways and support one way", async () => {
    const [open, closed] = [await oneClaim(store, "clm-open"), await oneClaim(store, "clm-closed")];
    expect([open.contradicts, closed.contradicts]).toEqual([["clm-closed"], ["clm-open"]]);
    const lanes = await oneClaim(store, "clm-lanes");
    expect([lanes.supports, closed.supports]).toEqual([["clm-closed"], []]);
  });

  it("has topics by name and a quantity", async () => {
    expect((await oneClaim(store, "clm-treaty")).topics.map(({ name }) => name)).toEqual([
      "Southland",
      "river treaty",
    ]);
    expect((await oneClaim(store, "clm-toll")).quantity).toEqual({ value: 5, unit: "crowns" });
  });
});

describe("an agent", () => {
  it("has roles, tallies by act and claims by standing", async () => {
    expect(await oneAgent(store, "per-vance")).toMatchObject({
      name: "Ossian Vance",
      altNames: ["Minister Vance"],
      ids: { wikidata: "Q99" },
      acts: { denies: 1, asserts: 1 },
      claims: { contested: 2 },
      statements: 2,
    });
    const { roles } = await oneAgent(store, "per-vance");
    expect(roles.map(({ role, organization, to }) => [role, organization.name, to])).toEqual([
      ["minister", "Southland", undefined],
      ["director", "Barges & Sons", "2010"],
    ]);
  });

  it("has its members, with their roles", async () => {
    const { members } = await oneAgent(store, "org-ministry");
    expect(members).toEqual([
      { id: "per-mira-holt", kind: "Person", name: "Mira Holt", role: "spokesperson" },
    ]);
  });

  it("that says nothing has empty tallies", async () => {
    expect(await oneAgent(store, "org-silent")).toMatchObject({ acts: {}, claims: {}, statements: 0 });
  });
});

describe("a document", () => {
  it.each([
    ["doc-gazette", "open", 7],
    ["doc-wire", "withheld", 2],
  ])("%s has %s words and %i statements", async (id, words, statements) => {
    expect(await oneDocument(store, id, HIDDEN)).toMatchObject({ words, statements });
  });

  it("names its outlet, authors and what it is based on", async () => {
    expect(await oneDocument(store, "doc-herald", HIDDEN)).toMatchObject({
      outlet: { name: "The Herald" },
      basedOn: ["doc-wire"],
    });
    expect(await oneDocument(store, "doc-ledger", HIDDEN)).toMatchObject({
      by: ["per-ferryman"],
      outlet: undefined,
    });
  });

  it("gives its text when it is open", async () => {
    expect((await documentText(store, "doc-gazette", HIDDEN)).text).toBe(GAZETTE);
  });

  it("gives a withheld text to a local reader once it is attached, and to nobody else", async () => {
    const withheld = {
      code: "withheld",
      message: expect.stringContaining("https://wire.example/dispatch") as string,
    };
    await expect(documentText(store, "doc-wire", { showAttached: true })).rejects.toMatchObject(withheld);
    await store.attachText("doc-wire", WIRE);
    expect((await documentText(store, "doc-wire", { showAttached: true })).text).toBe(WIRE);
    await expect(documentText(store, "doc-wire", HIDDEN)).rejects.toMatchObject(withheld);
  });
});

describe("what is not there", () => {
  it.each([
    ["statement", (id: string) => oneStatement(store, id, HIDDEN), "stm-none"],
    ["claim", (id: string) => oneClaim(store, id), "clm-none"],
    ["agent", (id: string) => oneAgent(store, id), "per-none"],
    ["agent of another kind", (id: string) => oneAgent(store, id), "clm-closed"],
    ["document", (id: string) => oneDocument(store, id, HIDDEN), "doc-none"],
    ["text", (id: string) => documentText(store, id, HIDDEN), "doc-none"],
  ])("is reported as not found: %s", async (_, ask, id) => {
    await expect(ask(id)).rejects.toMatchObject({
      code: "notFound",
      message: expect.stringContaining(id) as string,
    });
  });
});
