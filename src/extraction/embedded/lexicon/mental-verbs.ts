import { wordSet } from "../speakers/word-lists/word-set.ts";

/** States of mind and bare being: who did not see it coming denies nothing. */
export const MENTAL_VERBS = wordSet(`
anticipate appreciate be believe care consider decide expect feel get hate have hear imagine intend know learn like look
love mean need notice plan realise realize recall recognize remember see think understand want watch
`);
