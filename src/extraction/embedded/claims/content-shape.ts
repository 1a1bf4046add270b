import type { Word } from "./word.ts";

/** How the words of a content are built, as far as making a sentence of them depends on it. */
export type ContentShape =
  /** A sentence already. */
  | { readonly kind: "clause"; readonly predicate: number }
  /** "(X) (not) to do": `rest` begins with the verb. */
  | {
      readonly kind: "infinitive";
      readonly subject: readonly Word[];
      readonly rest: readonly Word[];
      readonly isNegated: boolean;
    }
  /** "(X) (of) doing": `rest` begins with the gerund. */
  | {
      readonly kind: "gerund";
      readonly subject: readonly Word[];
      readonly link: string;
      readonly rest: readonly Word[];
    }
  /** "X (as) Y", "X of Y", "X for Y". */
  | {
      readonly kind: "pair";
      readonly subject: readonly Word[];
      readonly link: string;
      readonly rest: readonly Word[];
    }
  /** A noun phrase. */
  | { readonly kind: "phrase"; readonly head: number }
  | { readonly kind: "other" };
