import type { CueFacts } from "./cue-facts.ts";
import type { Scene } from "./scene.ts";

/** Lemmas after which a clause is what is denied; after "retorted" and "countered" it is what the speaker says. */
const DENIALS = new Set(
  (
    "deny denial reject rejection dispute dismiss dismissal refute rebut debunk doubt doubtful question challenge disavow " +
    "repudiate contest discount contradict disagree disclaim skeptical sceptical skepticism scepticism unconvinced refuse"
  ).split(" "),
);

/** Whether the content is what the speaker says is not so; his own words in quotation marks are what he says is so. */
export function deniesContent({ text, attribution }: Scene, cue: CueFacts): boolean {
  const first = attribution.content[0]?.start ?? -1;
  const isQuoted = text.quotations[text.quotationOf[first] ?? -1]?.start === first;
  return !isQuoted && (cue.isNegated || cue.lemmas.some((lemma) => DENIALS.has(lemma)));
}
