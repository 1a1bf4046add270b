import { withoutLongQuotations } from "./quotation-marks.ts";
import type { Scene } from "./scene.ts";
import { textOfWords, type Word } from "./word.ts";

/** One claim before it is compared with others. */
export interface DraftClaim {
  readonly text: string;
  readonly words: readonly Word[];
  /** Token on which the sentence hangs; undefined where the content is no clause. */
  readonly predicate: number | undefined;
  /** False for a noun phrase or fragment left as it stands. */
  readonly isSentence: boolean;
}

/** Words as a sentence: a capital, a stop, nothing loose at the end; undefined where no word is left. */
export function draftClaim(
  scene: Scene,
  words: readonly Word[],
  predicate: number | undefined,
  isSentence: boolean,
): DraftClaim | undefined {
  const line = textOfWords(withoutLongQuotations(scene.text, words)).replace(/[\s,;:–-]+$/u, "");
  if (!/[\p{L}\p{N}]/u.test(line)) return undefined;
  const first = line.charAt(0) === '"' ? 1 : 0;
  const text = line.slice(0, first) + line.charAt(first).toUpperCase() + line.slice(first + 1);
  const end = /[.?!]"?$/u.test(text) ? "" : ".";
  return { text: text + end, words, predicate, isSentence };
}
