import { ACTS } from "../vocabulary/acts/index.ts";
import { ACT_NAMES, type ActName } from "../vocabulary/acts/names.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import { STANCES, STANCE_NAMES, type Stance } from "../vocabulary/stances.ts";
import { STANDING_NAMES } from "../vocabulary/standings.ts";
import { STATES, type State } from "../vocabulary/statement-words.ts";

/** Numbers that stand for words in the database. They are stored: none ever changes its meaning. */
export const KIND_NUMBERS: Readonly<Record<Kind, number>> = {
  Person: 1,
  Organization: 2,
  Thing: 3,
  Document: 4,
  Claim: 5,
  Statement: 6,
  Review: 7,
};

/** From 1, in the order of the vocabulary: they are counted, and counted anew when that changes. */
export function standingNumber(standing: string): number {
  return STANDING_NAMES.findIndex((name) => name === standing) + 1;
}

/** In order of trust: what a member of one state shows rests on members of the same or a smaller number only. */
export const STATE_NUMBERS: Readonly<Record<State, number>> = { accepted: 1, proposed: 2, rejected: 3 };

/** Stands for a day that nobody knows: before all days, so that the newest first puts it last. */
export const UNKNOWN_DAY = -2_147_483_648;

const ACT_BY_NUMBER = new Map<number, ActName>(ACT_NAMES.map((name) => [ACTS[name].number, name]));
const STANCE_BY_NUMBER = new Map<number, Stance>(STANCE_NAMES.map((name) => [STANCES[name].number, name]));
const STATE_BY_NUMBER = new Map<number, State>(STATES.map((name) => [STATE_NUMBERS[name], name]));
const KIND_BY_NUMBER = new Map<number, Kind>(
  Object.entries(KIND_NUMBERS).map(([name, number]) => [number, name as Kind]), // the keys are the kinds
);

export function actOf(number: number): ActName {
  return known(ACT_BY_NUMBER, number, "act");
}

export function stanceOf(number: number): Stance {
  return known(STANCE_BY_NUMBER, number, "stance");
}

export function kindOf(number: number): Kind {
  return known(KIND_BY_NUMBER, number, "kind");
}

export function stateOf(number: number): State {
  return known(STATE_BY_NUMBER, number, "state");
}

export function stateNumber(state: State | undefined): number {
  return STATE_NUMBERS[state ?? "accepted"];
}

function known<Name>(names: ReadonlyMap<number, Name>, number: number, what: string): Name {
  const name = names.get(number);
  if (name === undefined) throw new Error(`no ${what} has the number ${number}`);
  return name;
}
