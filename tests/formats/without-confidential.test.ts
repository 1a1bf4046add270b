import { describe, expect, it } from "vitest";
import { withoutConfidential } from "../../src/formats/without-confidential.ts";
import { canonicalRecord } from "../../src/model/canonical.ts";
import type { Record as HearsayRecord } from "../../src/model/record.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { aPerson } from "../builders/members.ts";
import { aRecord } from "../builders/record.ts";

/** The full record with these people confidential. */
function withSecrets(...ids: readonly string[]): HearsayRecord {
  const record = aFullRecord();
  return {
    ...record,
    agents: record.agents.map((agent) =>
      agent.kind === "Person" && ids.includes(agent.id) ? { ...agent, confidential: true } : agent,
    ),
  };
}

describe("withoutConfidential", () => {
  it("leaves a record alone that has no confidential source", () => {
    expect(withoutConfidential(aFullRecord())).toEqual(aFullRecord());
  });

  it("puts a number in place of name, other names, identifiers and id", () => {
    const { agents } = withoutConfidential(withSecrets("per-m-holt"));
    expect(agents.filter(({ name }) => name.startsWith("Confidential"))).toEqual([
      aPerson({ id: "per-confidential-1", name: "Confidential source 1", confidential: true }),
    ]);
  });

  it("puts the new id wherever the old one stood, and leaves no trace of it", () => {
    const record = withoutConfidential(withSecrets("per-mira-holt"));
    expect(JSON.stringify(record)).not.toMatch(/mira|"aff-holt"/);
    expect(record.statements.find(({ id }) => id === "stm-holt-accuses")?.by).toEqual(["per-confidential-1"]);
    expect(record.affiliations.find(({ member }) => member === "per-confidential-1")).toMatchObject({
      id: "aff-confidential-1",
      role: "minister",
    });
    expect(record.links.find(({ id }) => id === "lnk-closed-open")?.by).toEqual(["per-confidential-1"]);
  });

  it("unties the source from a twin that has a name", () => {
    expect(withSecrets("per-mira-holt").links.map(({ kind }) => kind)).toContain("sameAs");
    expect(withoutConfidential(withSecrets("per-mira-holt")).links.map(({ kind }) => kind)).not.toContain(
      "sameAs",
    );
  });

  it("numbers sources in the order of their ids, passing over numbers that are taken", () => {
    const record = aRecord({
      agents: [
        ...aRecord().agents,
        aPerson({ id: "per-confidential-1", name: "Known" }),
        aPerson({ id: "per-zed", confidential: true }),
        aPerson({ id: "per-abe", confidential: true }),
      ],
    });
    const { agents } = withoutConfidential(record);
    expect(
      agents.filter(({ id }) => id.startsWith("per-confidential")).map(({ id, name }) => [id, name]),
    ).toEqual([
      ["per-confidential-1", "Known"],
      ["per-confidential-2", "Confidential source 2"],
      ["per-confidential-3", "Confidential source 3"],
    ]);
  });

  it("changes nothing the second time", () => {
    const people = Array.from({ length: 12 }, (_, index) =>
      aPerson({ id: `per-secret-${index}`, name: `Secret ${index}`, confidential: true }),
    );
    const once = withoutConfidential(aRecord({ agents: [...aRecord().agents, ...people] }));
    expect(withoutConfidential(once)).toEqual(once);
    expect(once).toEqual(canonicalRecord(once));
  });
});
