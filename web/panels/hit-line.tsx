import type { SearchAnswer } from "../../src/queries/answers.ts";
import { shorten } from "../../src/picture/shorten.ts";
import { isProposal } from "../../src/vocabulary/proposal-words.ts";
import { pageTexts } from "../state/texts.ts";
import { ShapeSample } from "./shape-sample.tsx";

/** One thing that was found: its form, its name, what it is. */
export function HitLine({ hit }: { readonly hit: SearchAnswer }) {
  const { vocabulary, words } = pageTexts();
  return (
    <>
      <ShapeSample kind={hit.kind} hollow={isProposal(hit)} />
      <bdi>{shorten(hit.label, 120)}</bdi>
      <span class="hit-kind">
        {isProposal(hit) && `${words.proposal.one}: `}
        {vocabulary.kinds[hit.kind].label}
      </span>
    </>
  );
}
