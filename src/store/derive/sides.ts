import { compareText } from "../../model/canonical.ts";
import type { SideNames, Sides } from "../../model/sides.ts";
import { type Stance, STANCE_NAMES } from "../../vocabulary/stances.ts";
import { UNKNOWN_DAY } from "../numbers.ts";

/** Named of each side: a claim may have thousands of speakers, and every list shows it. */
const MOST_NAMED = 20;

/** Who stands on each side of a claim, by key, with the first day they did; UNKNOWN_DAY where none is known. */
export type Standers = Partial<Record<Stance, Map<number, number>>>;

/** Notes speakers on a side. */
export function noteStanders(
  standers: Standers,
  side: Stance,
  { speakers, day }: { readonly speakers: readonly number[]; readonly day: number },
): void {
  const days = (standers[side] ??= new Map<number, number>());
  for (const speaker of speakers) {
    const known = days.get(speaker);
    if (known === undefined || isEarlier(day, known)) days.set(speaker, day);
  }
}

/** As it is stored: sides that nobody takes are left out. */
export function sidesText(standers: Standers, idOf: (agent: number) => string): string {
  const named: Partial<Record<Stance, SideNames>> = {};
  for (const side of STANCE_NAMES) {
    const days = standers[side];
    if (days === undefined) continue;
    const all = [...days].map(([agent, day]) => ({ id: idOf(agent), day }));
    const first = all.length <= MOST_NAMED ? all : all.sort(firstComesFirst).slice(0, MOST_NAMED);
    named[side] = { first: first.map(({ id }) => id).sort(compareText), more: all.length - first.length };
  }
  return JSON.stringify(named);
}

export function sidesIn(text: string): Sides {
  return { ...NOBODY, ...(JSON.parse(text) as Partial<Sides>) }; // written by sidesText
}

const NONE: SideNames = { first: [], more: 0 };
const NOBODY: Sides = { for: NONE, against: NONE, open: NONE, relay: NONE };

interface Stander {
  readonly id: string;
  readonly day: number;
}

function firstComesFirst(a: Stander, b: Stander): number {
  if (a.day === b.day) return compareText(a.id, b.id);
  return isEarlier(a.day, b.day) ? -1 : 1;
}

/** An unknown day comes after every other. */
function isEarlier(day: number, other: number): boolean {
  return day !== UNKNOWN_DAY && (other === UNKNOWN_DAY || day < other);
}
