import { STANDINGS, type Standing } from "../../vocabulary/standings.ts";

export interface Word {
  readonly label: string;
  readonly meaning: string;
}

/** Those words of the model that lists of claims say: the browser fetches them before the others. */
export interface StandingsTexts {
  readonly standings: Readonly<Record<Standing, Word>>;
  /** How far people have looked at statements. */
  readonly states: Readonly<Record<"accepted" | "proposed" | "any", Word>>;
}

export const standings: StandingsTexts = {
  standings: STANDINGS,
  states: {
    accepted: { label: "accepted statements", meaning: "what a person stands for" },
    proposed: { label: "proposals", meaning: "read by a program, accepted by nobody yet" },
    any: {
      label: "both, proposals set apart",
      meaning: "proposals beside what is accepted, counted nowhere",
    },
  },
};
