import type { GroupingTexts } from "../en/grouping.ts";

export const grouping: GroupingTexts = {
  group: "Gruppieren",
  groups: { none: "nicht gruppiert", organization: "nach Organisation", community: "nach Nähe" },
  withPeople: (name, people) => `${name} (${people})`,
  people: { one: "Person", many: "Personen" },
};
