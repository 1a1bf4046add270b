import { describe, expect, it } from "vitest";
import { START } from "../../../web/address/view-address.ts";
import { asProblem, Problem } from "../../../web/api/problem.ts";
import { problemOf } from "../../../web/api/read-problem.ts";
import { claimParameters, exportQuery, statementParameters } from "../../../web/api/questions.ts";

describe("why an answer did not come", () => {
  it("is told by the server's own words", async () => {
    const body = {
      title: "The call is not understood",
      detail: 'The name "Lee" fits two agents.',
      errors: [{ parameter: "by", detail: "say per-lee-a or per-lee-b" }],
    };
    const problem = await problemOf(new Response(JSON.stringify(body), { status: 400 }));
    expect(problem.message).toBe(
      'The call is not understood. The name "Lee" fits two agents. say per-lee-a or per-lee-b.',
    );
    expect(problem.status).toBe(400);
  });

  it("is told once where detail and fault are the same words, or one holds the other", async () => {
    const said = (detail: string, fault: string) =>
      problemOf(
        new Response(JSON.stringify({ title: "Not understood", detail, errors: [{ detail: fault }] })),
      );
    expect((await said("by: nobody here is Lee.", "nobody here is Lee.")).message).toBe(
      "Not understood. by: nobody here is Lee.",
    );
    expect((await said("nobody here is Lee.", "nobody here is Lee")).message).toBe(
      "Not understood. nobody here is Lee.",
    );
  });

  it.each(["", "<html>", "[]", "null", '{"errors":[null,{"detail":3}]}'])(
    "is told by the status where the body is %j",
    async (body) => {
      expect((await problemOf(new Response(body, { status: 502 }))).message).toBe("The server answered 502.");
    },
  );

  it("is a silent server where nothing answered at all", () => {
    expect(asProblem(new TypeError("Failed to fetch")).message).toMatch(/does not answer/);
    const problem = new Problem("x");
    expect(asProblem(problem)).toBe(problem);
  });
});

describe("questions to the API", () => {
  it("repeat a parameter for or, and leave out what is not set", () => {
    expect(statementParameters(START)).toBe("");
    expect(claimParameters(START)).toBe("");
    expect(statementParameters({ ...START, by: ["org-a", "org b"], act: ["denies"], q: "a&b" })).toBe(
      "by=org-a&by=org%20b&act=denies&q=a%26b",
    );
    expect(claimParameters({ ...START, standing: ["contested"], speakers: "<=2" })).toBe(
      "standing=contested&speakers=%3C%3D2",
    );
  });

  it("take the view and the filters into an export", () => {
    expect(exportQuery(START)).toBe("&view=simple");
    expect(exportQuery({ ...START, view: "full", stance: ["against"] })).toBe("&view=full&stance=against");
  });
});
