import type { Act } from "./act.ts";

export const reports: Act = {
  number: 9,
  stance: "relay",
  label: "reports",
  meaning: "passes on another's statement and takes no side",
  pointsAt: ["Statement"],
  needsAgainst: false,
  ownStatementOnly: false,
  passesOn: true,
  sentence: ({ speakers, clause }) => `${speakers} passed on that ${clause}`,
};
