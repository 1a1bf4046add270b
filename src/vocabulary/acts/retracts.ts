import type { Act } from "./act.ts";

export const retracts: Act = {
  number: 10,
  stance: "relay",
  label: "retracts",
  meaning: "withdraws its own earlier statement",
  pointsAt: ["Statement"],
  needsAgainst: false,
  ownStatementOnly: true,
  passesOn: false,
  sentence: ({ speakers, clause }) => `${speakers} took back having said that ${clause}`,
};
