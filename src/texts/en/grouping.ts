import type { Noun } from "../count.ts";

/** How the nodes of the picture are put together. */
export interface GroupingTexts {
  readonly group: string;
  readonly groups: Readonly<Record<"none" | "organization" | "community", string>>;
  /** How many people a folded organisation stands for. */
  readonly withPeople: (name: string, people: string) => string;
  readonly people: Noun;
}

export const grouping: GroupingTexts = {
  group: "Group",
  groups: { none: "not grouped", organization: "by organisation", community: "by community" },
  withPeople: (name, people) => `${name} (${people})`,
  people: { one: "person", many: "people" },
};
