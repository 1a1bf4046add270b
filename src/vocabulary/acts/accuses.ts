import type { Act } from "./act.ts";

export const accuses: Act = {
  number: 2,
  stance: "for",
  label: "accuses",
  meaning: "says that a named agent did wrong",
  pointsAt: ["Claim", "Statement"],
  needsAgainst: true,
  ownStatementOnly: false,
  passesOn: true,
  sentence: ({ speakers, clause, against }) => `${speakers} accused ${against}, saying that ${clause}`,
};
