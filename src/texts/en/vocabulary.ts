import { ACTS } from "../../vocabulary/acts/index.ts";
import type { ActName } from "../../vocabulary/acts/names.ts";
import { EDGE_KINDS, type EdgeKind } from "../../vocabulary/edge-kinds.ts";
import { KINDS, type Kind } from "../../vocabulary/kinds.ts";
import { STANCES, type Stance } from "../../vocabulary/stances.ts";
import { standings, type StandingsTexts, type Word } from "./standings.ts";

/** What the words of the model are called. In English most are the vocabulary's own. */
export interface VocabularyTexts extends StandingsTexts {
  readonly acts: Readonly<Record<ActName, Word>>;
  readonly stances: Readonly<Record<Stance, Word>>;
  readonly kinds: Readonly<Record<Kind, { readonly label: string; readonly plural: string }>>;
  readonly edges: Readonly<Record<EdgeKind, { readonly label: string }>>;
}

export const vocabulary: VocabularyTexts = {
  acts: ACTS,
  stances: STANCES,
  ...standings,
  kinds: KINDS,
  edges: EDGE_KINDS,
};
