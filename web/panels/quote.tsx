import type { EvidenceAnswer } from "../../src/queries/answers.ts";
import { selectHref } from "../state/selecting.ts";
import { shorten } from "../view-model/shorten.ts";
import { dateWords, positionWords } from "../view-model/words.ts";

interface QuoteProps {
  readonly evidence: EvidenceAnswer;
  /** Titles in full; among many statements a withheld document is named in a few words. */
  readonly whole: boolean;
}

/** Where a statement stands: the exact words where they may be shown, else the position alone. */
export function Quote({ evidence, whole }: QuoteProps) {
  if (evidence.exact === undefined) {
    return (
      <p class="document-line withheld">
        <Source evidence={evidence} whole={whole} />: {positionWords(evidence)}, words withheld by the
        publisher
      </p>
    );
  }
  return (
    <figure class="evidence">
      <blockquote class="quote">{evidence.exact}</blockquote>
      <figcaption class="document-line">
        <Source evidence={evidence} whole />, {positionWords(evidence)}
      </figcaption>
    </figure>
  );
}

function Source({ evidence, whole }: QuoteProps) {
  return (
    <>
      <a href={selectHref(evidence.document)} title={evidence.title}>
        <cite>{whole ? evidence.title : shorten(evidence.title, 36)}</cite>
      </a>
      {whole && evidence.outlet && (
        <>
          , <bdi>{evidence.outlet.name}</bdi>
        </>
      )}
      {whole && evidence.published !== undefined && `, ${dateWords(evidence.published)}`}
    </>
  );
}

/** What to do about withheld words, once for a panel that shows any. */
export function AttachHint({ evidence }: { readonly evidence: readonly EvidenceAnswer[] }) {
  const withheld = new Set(
    evidence.filter(({ words }) => words === "withheld").map(({ document }) => document),
  );
  if (withheld.size === 0) return null;
  return (
    <div class="attach-hint">
      {[...withheld].map((document) => (
        <p key={document}>
          Whoever has the article can read its words here: attach it with{" "}
          <code>hearsay attach {document} FILE</code>
        </p>
      ))}
    </div>
  );
}
