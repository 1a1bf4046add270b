import type { Act } from "./act.ts";

export const asserts: Act = {
  number: 1,
  stance: "for",
  label: "asserts",
  meaning: "says, announces, promises, demands, warns, argues",
  pointsAt: ["Claim", "Statement"],
  needsAgainst: false,
  ownStatementOnly: false,
  passesOn: true,
  sentence: ({ speakers, clause }) => `${speakers} said that ${clause}`,
};
