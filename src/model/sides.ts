import type { Stance } from "../vocabulary/stances.ts";

/** Who stands on one side of a claim. */
export interface SideNames {
  /** Ids of canonical agents: all of them or, of very many, those who were the first there. By id. */
  readonly first: readonly string[];
  /** How many there are besides. */
  readonly more: number;
}

/** By accepted statements that were not taken back; an agent may stand on several. */
export type Sides = Readonly<Record<Stance, SideNames>>;
