import { describe, expect, it } from "vitest";
import { aFullRecord } from "../builders/full-record.ts";
import { anAnchor } from "../builders/members.ts";
import { aSource } from "./sample-source.ts";

describe("sourceOfRecord", () => {
  it("carries no words of a document that withholds them, only where they stand", () => {
    const record = aFullRecord();
    const leaky = {
      ...record,
      statements: record.statements.map((statement) => ({
        ...statement,
        in: statement.in.map((anchor) => ({
          ...anchor,
          exact: `words of ${anchor.document}`,
          prefix: `before ${anchor.document}`,
          suffix: `after ${anchor.document}`,
        })),
      })),
    };
    const { record: open, graph } = aSource(leaky);
    expect(JSON.stringify([open, graph])).not.toMatch(/(words of|before|after) doc-original/);
    expect(JSON.stringify([open, graph])).toMatch(/words of doc-courier/);
    const anchor = open.statements
      .flatMap(({ in: anchors }) => anchors)
      .find((a) => a.document === "doc-original");
    expect(anchor).toEqual({ document: "doc-original", start: 30, end: 39, exactSha256: expect.any(String) });
  });

  it("leaves anchors in open documents as they are", () => {
    const { record } = aSource(aFullRecord());
    expect(record.statements.find(({ id }) => id === "stm-northland-asserts")?.in).toEqual([anAnchor()]);
  });
});
