import { ACTS, type ActName } from "../../vocabulary/acts/index.ts";
import { EDGE_KINDS, type EdgeKind } from "../../vocabulary/edge-kinds.ts";
import { KINDS, type Kind } from "../../vocabulary/kinds.ts";
import { STANCES, type Stance } from "../../vocabulary/stances.ts";
import { STANDINGS, type Standing } from "../../vocabulary/standings.ts";

interface Word {
  readonly label: string;
  readonly meaning: string;
}

/** What the words of the model are called. In English they are the vocabulary's own. */
export interface VocabularyTexts {
  readonly acts: Readonly<Record<ActName, Word>>;
  readonly stances: Readonly<Record<Stance, Word>>;
  readonly standings: Readonly<Record<Standing, Word>>;
  readonly kinds: Readonly<Record<Kind, { readonly label: string; readonly plural: string }>>;
  readonly edges: Readonly<Record<EdgeKind, { readonly label: string }>>;
}

export const vocabulary: VocabularyTexts = {
  acts: ACTS,
  stances: STANCES,
  standings: STANDINGS,
  kinds: KINDS,
  edges: EDGE_KINDS,
};
