import { describe, expect, it } from "vitest";
import { isAnswered } from "../../../web/view-model/is-answered.ts";
import { aNamed, aStatement } from "../fixtures.ts";

const accusation = aStatement({ id: "stm-1", act: "accuses", by: ["org-a"], against: ["org-b"] });

describe("an accusation", () => {
  it.each([
    ["nobody says anything", [], false],
    ["a third one denies it", [aStatement({ id: "stm-2", act: "denies", by: ["org-c"] })], false],
    ["the accused denies it", [aStatement({ id: "stm-2", act: "denies", by: ["org-b"] })], true],
    ["the accused declines", [aStatement({ id: "stm-2", act: "declines", by: ["org-b"] })], true],
    [
      "somebody denies it for the accused",
      [aStatement({ id: "stm-2", act: "denies", by: ["per-c"], onBehalfOf: ["org-b"] })],
      true,
    ],
    [
      "only a proposal answers",
      [aStatement({ id: "stm-2", act: "denies", by: ["org-b"], state: "proposed" })],
      false,
    ],
  ])("where %s", (_, others, answered) => {
    expect(isAnswered(accusation, [accusation, ...others])).toBe(answered);
  });

  it("is answered by an official of the accused", () => {
    const answer = aStatement({ id: "stm-2", act: "denies", by: ["per-c"] });
    const roles = [{ role: "adviser", organization: aNamed("org-b") }];
    const speakers = answer.speakers.map((speaker) => ({ ...speaker, roles }));
    expect(isAnswered(accusation, [{ ...answer, speakers }])).toBe(true);
  });
});
