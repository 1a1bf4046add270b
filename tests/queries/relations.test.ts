import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RelationsAnswer } from "../../src/queries/answers.ts";
import { freshNeighbourhood } from "../../src/queries/ways-between.ts";
import { relations } from "../../src/queries/relations.ts";
import type { Store } from "../../src/store/store.ts";
import { riverStore } from "./river-store.ts";

let store: Store;
beforeAll(async () => {
  store = await riverStore();
});
afterAll(() => store.close());

async function between(a: string, b: string, options = { maxHops: 3, limit: 50 }): Promise<RelationsAnswer> {
  return relations(store, a, b, options, { showAttached: false }, freshNeighbourhood);
}

/** "Northland asserts clm-closed about Southland", one string a path. */
function spelt({ paths }: RelationsAnswer): readonly string[] {
  return paths.map((path) =>
    path.map(({ node, edge }) => (edge === undefined ? node.id : `${edge.kind} ${node.id}`)).join(" "),
  );
}

describe("the acts between two agents", () => {
  it("are those against, about or in answer to the other, themselves or through their people, newest first", async () => {
    const { acts } = await between("org-northland", "org-southland");
    expect(acts.map(({ id }) => id)).toEqual(["stm-south-disputes", "stm-holt-accuses", "stm-north-asserts"]);
  });

  it("are the same from either end", async () => {
    const there = await between("org-northland", "org-southland");
    const back = await between("org-southland", "org-northland");
    expect(back.acts).toEqual(there.acts);
  });

  it("are none where neither speaks of the other", async () => {
    expect((await between("org-gazette", "org-wire")).acts).toEqual([]);
  });
});

describe("the claims both took a side on", () => {
  it("name each one's stance and who spoke, disagreements first", async () => {
    const { claims } = await between("org-northland", "org-southland");
    const sides = (list: RelationsAnswer["claims"][number]["a"]) =>
      list.map(({ stance, speaker, statement }) => `${speaker.id} ${stance} ${statement}`).sort();
    expect(claims.map(({ claim, a, b }) => [claim.id, sides(a), sides(b)])).toEqual([
      [
        "clm-closed",
        ["org-northland for stm-north-asserts"],
        ["org-southland against stm-south-denies", "org-southland against stm-south-disputes"],
      ],
      ["clm-treaty", ["per-mira-holt for stm-holt-accuses"], ["per-vance against stm-vance-denies"]],
      ["clm-flood", ["org-northland for stm-joint"], ["org-southland for stm-joint"]],
    ]);
  });

  it("leave out what was taken back and what takes no side", async () => {
    expect((await between("per-ferryman", "per-vance")).claims).toEqual([]);
    expect((await between("org-herald", "org-southland")).claims).toEqual([]);
  });
});

describe("the roles between two agents", () => {
  it("are those through which people speak for them", async () => {
    const { roles } = await between("org-northland", "org-southland");
    expect(roles.map(({ member, role, organization }) => [member.name, role, organization.name])).toEqual([
      ["Ministry of Rivers", undefined, "Northland"],
      ["Mira Holt", "spokesperson", "Ministry of Rivers"],
      ["Ossian Vance", "minister", "Southland"],
    ]);
  });

  it("hold the tie of a member to its organisation", async () => {
    const { roles } = await between("per-vance", "org-southland");
    expect(roles.map(({ member }) => member.id)).toEqual(["per-vance"]);
  });
});

describe("the paths between two agents", () => {
  it("are the shortest, with the kind of every step", async () => {
    expect(spelt(await between("per-vance", "per-mira-holt"))).toEqual([
      "per-vance denies clm-treaty accuses per-mira-holt",
    ]);
  });

  it("are none beyond the hops allowed", async () => {
    expect(spelt(await between("per-vance", "per-mira-holt", { maxHops: 1, limit: 50 }))).toEqual([]);
  });
});

it("gives no more of anything than asked for", async () => {
  const { acts, claims, roles, paths } = await between("org-northland", "org-southland", {
    maxHops: 3,
    limit: 1,
  });
  expect([acts, claims, roles, paths].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
});

it("reports an agent who is not there", async () => {
  await expect(between("org-northland", "org-none")).rejects.toMatchObject({ code: "notFound" });
});
