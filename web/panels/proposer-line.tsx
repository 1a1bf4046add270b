import type { Origin } from "../../src/model/origin.ts";
import { proposerWords } from "../../src/texts/proposal-words.ts";
import { isProposal } from "../../src/vocabulary/proposal-words.ts";
import type { State } from "../../src/vocabulary/statement-words.ts";
import { texts } from "../state/texts.ts";

interface Proposed {
  readonly state: State;
  readonly origin?: Origin | undefined;
}

/** Which program read it, and by what. */
export function ProposerLine({ of }: { readonly of: Proposed }) {
  const words = isProposal(of) ? proposerWords(texts(), of.origin) : "";
  return words === "" ? null : <p class="note proposer">{words}</p>;
}
