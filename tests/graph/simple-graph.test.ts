import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simpleGraph } from "../../src/graph/simple-graph.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { aClaim, anAgent, anAffiliation, aStatement } from "../builders/members.ts";
import { aRecord } from "../builders/record.ts";
import { arbitraryRecord } from "./arbitrary-record.ts";
import { shuffled } from "./shuffled.ts";

const CLOSED = aClaim({ about: [] });

describe("simpleGraph", () => {
  it("draws agents and claims, and a statement as one edge", () => {
    const graph = simpleGraph(aRecord());
    expect(graph.nodes()).toEqual(["clm-closed", "org-northland", "org-southland"]);
    expect(graph.mapEdges((key, attributes, from, to) => [key, from, to, attributes])).toEqual([
      [
        "stm-northland-asserts",
        "org-northland",
        "clm-closed",
        { kind: "asserts", stance: "for", statement: "stm-northland-asserts", depth: 0 },
      ],
      [
        "stm-southland-denies",
        "org-southland",
        "clm-closed",
        { kind: "denies", stance: "against", statement: "stm-southland-denies", depth: 0 },
      ],
    ]);
  });

  it("draws one edge a speaker where several speak together", () => {
    const statement = aStatement({ by: ["org-northland", "org-southland"] });
    expect(simpleGraph(aRecord({ statements: [statement] })).edges()).toEqual([
      "stm-northland-asserts:org-northland",
      "stm-northland-asserts:org-southland",
    ]);
  });

  it("leads a statement about a statement to the claim at the end of the chain", () => {
    const graph = simpleGraph(aFullRecord());
    expect(graph.extremities("stm-courier-reports")).toEqual(["org-courier", "clm-treaty"]);
    expect(graph.getEdgeAttributes("stm-courier-reports")).toMatchObject({
      kind: "reports",
      stance: "relay",
    });
    expect(graph.getEdgeAttribute("stm-ferry-reports", "depth")).toBe(1);
  });

  it("ties an accused agent to the claim only when it never speaks", () => {
    const accuses = aStatement({ act: "accuses", against: ["org-southland"] });
    const denies = aStatement({ id: "stm-denies", by: ["org-southland"], act: "denies" });
    const silent = simpleGraph(aRecord({ claims: [CLOSED], statements: [accuses] }));
    expect(silent.extremities("against:clm-closed:org-southland")).toEqual(["clm-closed", "org-southland"]);
    const speaking = simpleGraph(aRecord({ claims: [CLOSED], statements: [accuses, denies] }));
    expect(speaking.edges()).toEqual(["stm-denies", "stm-northland-asserts"]);
  });

  it("shows the organisations that speakers belong to, and no others", () => {
    const graph = simpleGraph(
      aRecord({
        statements: [aStatement({ by: ["per-mira-holt"] })],
        affiliations: [
          anAffiliation(),
          anAffiliation({ id: "aff-south", member: "org-southland", organization: "org-courier" }),
        ],
      }),
    );
    expect(graph.nodes()).toEqual(["clm-closed", "org-northland", "per-mira-holt"]);
    expect(graph.getEdgeAttributes("aff-holt")).toMatchObject({ kind: "memberOf", role: "minister" });
  });

  it("ties a speaker to whom it speaks for when no affiliation does", () => {
    const statement = aStatement({ by: ["per-mira-holt"], onBehalfOf: ["org-northland"] });
    const tied = simpleGraph(aRecord({ statements: [statement], affiliations: [] }));
    expect(tied.edges()).toContain("onBehalfOf:per-mira-holt:org-northland");
    const member = simpleGraph(aRecord({ statements: [statement] }));
    expect(member.edges()).toEqual(["aff-holt", "stm-northland-asserts"]);
  });

  it("draws links between what is shown", () => {
    expect(simpleGraph(aFullRecord()).edges()).toContain("lnk-closed-open");
  });

  it("keeps the whole text of a claim beside its label", () => {
    const text = `${"Long ".repeat(30)}claim.`;
    const graph = simpleGraph(aRecord({ claims: [aClaim({ text })] }));
    expect(graph.getNodeAttribute("clm-closed", "text")).toBe(text);
    expect(graph.getNodeAttribute("clm-closed", "label")).toHaveLength(80);
  });

  it("leaves out agents who neither speak nor are accused", () => {
    const record = aRecord();
    const graph = simpleGraph({ ...record, agents: [...record.agents, anAgent({ id: "org-mute" })] });
    expect(graph.hasNode("org-mute")).toBe(false);
  });

  it("is the same to the byte in whichever order the record comes", () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(JSON.stringify(simpleGraph(shuffled(record)))).toBe(JSON.stringify(simpleGraph(record)));
      }),
      { numRuns: 50 },
    );
  });
});
