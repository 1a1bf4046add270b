import type { Act } from "./act.ts";

export const denies: Act = {
  number: 4,
  stance: "against",
  label: "denies",
  meaning: "says that it is not so",
  pointsAt: ["Claim", "Statement"],
  needsAgainst: false,
  ownStatementOnly: false,
  passesOn: false,
  sentence: ({ speakers, clause }) => `${speakers} denied that ${clause}`,
};
