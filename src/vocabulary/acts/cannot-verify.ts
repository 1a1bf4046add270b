import type { Act } from "./act.ts";

export const cannotVerify: Act = {
  number: 6,
  stance: "open",
  label: "could not verify",
  meaning: "could not establish whether it is so",
  pointsAt: ["Claim", "Statement"],
  needsAgainst: false,
  ownStatementOnly: false,
  passesOn: false,
  sentence: ({ speakers, clause }) => `${speakers} could not verify that ${clause}`,
};
