import { describe, expect, test } from "vitest";
import { splitTitle } from "../../../../src/text/article/metadata/page-title.ts";

describe("taking the outlet off a title", () => {
  test.each([
    {
      title: "Mill closes | The Post",
      outlet: "The Post",
      headline: undefined,
      is: ["Mill closes", "The Post"],
    },
    {
      title: "The Post: Mill closes",
      outlet: "The Post",
      headline: undefined,
      is: ["Mill closes", "The Post"],
    },
    {
      title: "Mill closes - Orrin - The Post",
      outlet: undefined,
      headline: "Mill closes",
      is: ["Mill closes", "The Post"],
    },
    {
      title: "Mill closes — again — The Post",
      outlet: undefined,
      headline: "Mill closes — again",
      is: ["Mill closes — again", "The Post"],
    },
    {
      title: "Mill closes | Orrin | The Post",
      outlet: "The Post",
      headline: undefined,
      is: ["Mill closes", "The Post"],
    },
    {
      title: "Mill closes - owner blames flour",
      outlet: "The Post",
      headline: undefined,
      is: ["Mill closes - owner blames flour", "The Post"],
    },
    {
      title: "Mill closes - owner blames flour",
      outlet: undefined,
      headline: undefined,
      is: ["Mill closes - owner blames flour", undefined],
    },
    {
      title: "Mill closes: what we know",
      outlet: undefined,
      headline: "Mill closes: what we know",
      is: ["Mill closes: what we know", undefined],
    },
    { title: "Mill closes", outlet: "The Post", headline: undefined, is: ["Mill closes", "The Post"] },
  ])("$title", ({ title, is: [headline, outlet], ...known }) => {
    expect(splitTitle(title, known)).toEqual({ headline, outlet });
  });
});
