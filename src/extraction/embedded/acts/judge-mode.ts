import type { Mode } from "../../../vocabulary/statement-words.ts";
import type { Saying } from "./saying.ts";

/** Shares of a content's words inside quotation marks that still count as all, or as none. */
const ALL = 0.9;
const HARDLY_ANY = 0.02;

/** Quoted, paraphrased or mixed: how much of the content stands in quotation marks. */
export function judgeMode({ text, content }: Saying): Mode {
  let words = 0;
  let quoted = 0;
  for (const token of content.tokens) {
    if (text.universalTags[token] === "PUNCT") continue;
    words += 1;
    if ((text.quotationOf[token] ?? -1) >= 0) quoted += 1;
  }
  const share = words === 0 ? 0 : quoted / words;
  if (share >= ALL) return "quoted";
  return share > HARDLY_ANY ? "mixed" : "paraphrased";
}
