import type { ActRule } from "./act-rule.ts";
import { judgeByAccusing } from "./judge-by-accusing.ts";
import { judgeByBlame } from "./judge-by-blame.ts";
import { judgeByFalsehood } from "./judge-by-falsehood.ts";
import { judgeByInsisting } from "./judge-by-insisting.ts";
import { judgeByNaming } from "./judge-by-naming.ts";
import { judgeByOwnWords } from "./judge-by-own-words.ts";
import { judgeByPhrase } from "./judge-by-phrase.ts";
import { judgeByQuestion } from "./judge-by-question.ts";
import { judgeByRelaying } from "./judge-by-relaying.ts";
import { judgeByScoldedClaim, judgeByWord } from "./judge-by-word.ts";

/** The rules in order: the first that speaks decides. */
export const ACT_RULES: readonly ActRule[] = [
  judgeByPhrase,
  judgeByNaming,
  judgeByAccusing,
  judgeByScoldedClaim,
  judgeByWord,
  judgeByRelaying,
  judgeByFalsehood,
  judgeByInsisting,
  judgeByOwnWords,
  judgeByBlame,
  judgeByQuestion,
];
