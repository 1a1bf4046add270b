import type { ActName } from "../vocabulary/acts/names.ts";

/** How an act is used in made-up documents. */
interface ActHabit {
  /** Share among what is said about claims. */
  readonly ofClaims: number;
  /** Share among what is said about earlier statements, relays aside. */
  readonly ofStatements: number;
  /** Of what is said about claims, the share that brings up a new one; the rest is about a claim made before. */
  readonly fresh: number;
  readonly cues: readonly string[];
}

export const ACT_HABITS: Readonly<Record<ActName, ActHabit>> = {
  asserts: { ofClaims: 0.735, ofStatements: 0, fresh: 0.675, cues: ["said", "told reporters", "stated"] },
  accuses: { ofClaims: 0.05, ofStatements: 0, fresh: 0.6, cues: ["accused", "blamed"] },
  confirms: { ofClaims: 0.06, ofStatements: 0.25, fresh: 0, cues: ["confirmed", "acknowledged"] },
  denies: { ofClaims: 0.049, ofStatements: 0.3, fresh: 0, cues: ["denied", "said it was untrue"] },
  disputes: { ofClaims: 0.032, ofStatements: 0.1, fresh: 0, cues: ["disputed", "questioned", "dismissed"] },
  cannotVerify: { ofClaims: 0.025, ofStatements: 0.15, fresh: 0, cues: ["could not verify"] },
  declines: { ofClaims: 0.012, ofStatements: 0.05, fresh: 0, cues: ["declined to comment"] },
  asks: { ofClaims: 0.018, ofStatements: 0, fresh: 0.5, cues: ["asked", "wanted to know"] },
  reports: { ofClaims: 0, ofStatements: 0, fresh: 0, cues: ["reported", "quoted", "according to"] },
  retracts: { ofClaims: 0, ofStatements: 0.15, fresh: 0, cues: ["took back", "withdrew"] },
};
