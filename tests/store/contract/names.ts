import { describe, expect, it } from "vitest";
import { KIND_NAMES, type Kind } from "../../../src/vocabulary/kinds.ts";
import { aLink, anAgent } from "../../builders/members.ts";
import type { Open } from "../contract.ts";
import { aWorld, only, TESTER } from "../world.ts";

const CASES: readonly (readonly [name: string, kinds: readonly Kind[], ids: readonly string[]])[] = [
  ["Northland", KIND_NAMES, ["org-northland"]],
  ["SOUTH  TOWN", ["Organization"], ["org-southland"]],
  ["anna emile", ["Person"], ["per-anna"]],
  ["River Treaty", ["Thing"], ["thg-treaty"]],
  ["a leaflet", ["Document"], ["doc-bare"]],
  ["Southland broke the river treaty", ["Claim"], ["clm-treaty"]],
  ["M. Holt", ["Person"], ["per-mira-holt"]],
  ["Northland", ["Person", "Claim"], []],
  ["North", KIND_NAMES, []],
  ["…", KIND_NAMES, []],
  ["Quentin Quill", KIND_NAMES, []],
];

export function nameContract(open: Open): void {
  describe("names", () => {
    it.each(CASES)("%j among %j leads to %j", async (name, kinds, ids) => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      expect((await store.named(name, kinds)).map(({ id }) => id)).toEqual(ids);
    });

    it("that several nodes bear lead to all of them", async () => {
      const store = await open();
      const twin = anAgent({ id: "org-courier-south", subtype: "outlet", name: "The courier" });
      await store.ingest([aWorld(), only({ agents: [twin] })], TESTER);
      expect(await store.named("the Courier", ["Organization"])).toEqual([
        { id: "org-courier", kind: "Organization", name: "The Courier" },
        { id: "org-courier-south", kind: "Organization", name: "The courier" },
      ]);
      const link = aLink({ id: "lnk-courier", kind: "sameAs", from: "org-courier", to: "org-courier-south" });
      await store.ingest([only({ links: [link] })], TESTER);
      expect((await store.named("the Courier", ["Organization"])).map(({ id }) => id)).toEqual([
        "org-courier-south",
      ]);
    });

    it("that only something proposed bears lead there, but do not make an accepted name ambiguous", async () => {
      const store = await open();
      const proposed = [
        anAgent({ id: "org-guess", name: "Northland", state: "proposed" }),
        anAgent({ id: "org-westland", name: "Westland", state: "proposed" }),
        anAgent({ id: "org-eastland", name: "Eastland", state: "rejected" }),
      ];
      await store.ingest([aWorld(), only({ agents: proposed })], TESTER);
      const idsOf = async (name: string): Promise<readonly string[]> =>
        (await store.named(name, KIND_NAMES)).map(({ id }) => id);
      expect(await idsOf("Northland")).toEqual(["org-northland"]);
      expect(await idsOf("Westland")).toEqual(["org-westland"]);
      expect(await idsOf("Eastland")).toEqual([]);
    });

    it("are forgotten when they are changed", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      await store.ingest([only({ agents: [anAgent({ name: "Upper Northland" })] })], TESTER);
      expect(await store.named("Northland", KIND_NAMES)).toEqual([]);
    });
  });
}
