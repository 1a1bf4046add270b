import type { EvidenceAnswer, StatementAnswer } from "../../src/queries/answers.ts";
import { inFocus, openText } from "../state/detail-state.ts";
import { selectHref } from "../state/selecting.ts";
import { shorten } from "../../src/picture/shorten.ts";
import { dateWords, modeWords, positionWords } from "../view-model/words.ts";

interface QuoteProps {
  readonly statement: StatementAnswer;
  readonly evidence: EvidenceAnswer;
  /** Titles in full; among many statements a withheld document is named in a few words. */
  readonly whole: boolean;
}

/** Where a statement stands: the exact words where they may be shown, else the position alone. */
export function Quote({ statement, evidence, whole }: QuoteProps) {
  const mode = evidence.isRetelling ? "" : modeWords(statement);
  const place = `${mode === "" ? "" : `${mode}, `}${positionWords(evidence)}`;
  if (evidence.exact === undefined) {
    return (
      <p class="document-line withheld">
        <Source statement={statement} evidence={evidence} whole={whole} />: {place}, words not copied here
      </p>
    );
  }
  const source = <Source statement={statement} evidence={evidence} whole />;
  // A retelling is nobody's quotation: neither its marks nor its look.
  if (evidence.isRetelling) {
    return (
      <div class="evidence retelling">
        <p class="retold-label">In our own words</p>
        <p class="retold">{evidence.exact}</p>
        <p class="document-line">
          {source}, {place}
        </p>
      </div>
    );
  }
  return (
    <figure class="evidence">
      <blockquote class="quote">{evidence.exact}</blockquote>
      <figcaption class="document-line">
        {source}: {place}
      </figcaption>
    </figure>
  );
}

function Source({ statement, evidence, whole }: QuoteProps) {
  return (
    <>
      <TitleLink statement={statement} evidence={evidence}>
        {whole ? evidence.title : shorten(evidence.title, 36)}
      </TitleLink>
      {whole && evidence.outlet && (
        <>
          , <bdi>{evidence.outlet.name}</bdi>
        </>
      )}
      {whole && evidence.published !== undefined && `, ${dateWords(evidence.published)}`}
    </>
  );
}

interface TitleLinkProps extends Pick<QuoteProps, "statement" | "evidence"> {
  readonly children: string;
}

/** The title leads to these words in the text where the text is at hand, else to the document. */
function TitleLink({ statement: { id }, evidence, children }: TitleLinkProps) {
  const { document, title, words } = evidence;
  if (words === "withheld") {
    return (
      <a href={selectHref(document)} title={title}>
        <cite>{children}</cite>
      </a>
    );
  }
  const open = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const isHere = inFocus.peek().some((statement) => statement.id === id);
    openText(document, id, isHere);
    // The panel is about this statement already: only the text changes.
    if (!isHere) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <a href={selectHref(id)} title={`${title}: show these words in the text`} onClick={open}>
      <cite>{children}</cite>
    </a>
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
