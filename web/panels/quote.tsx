import type { EvidenceAnswer, StatementAnswer } from "../../src/queries/answers.ts";
import { inFocus, openText } from "../state/detail-state.ts";
import { selectHref } from "../state/selecting.ts";
import { texts } from "../state/texts.ts";
import { attachedWords, isAttachedHere } from "../state/attached-texts.ts";
import { shorten } from "../../src/picture/shorten.ts";
import { modeWords } from "../view-model/words.ts";

interface QuoteProps {
  readonly statement: StatementAnswer;
  readonly evidence: EvidenceAnswer;
  /** Titles in full; among many statements a withheld document is named in a few words. */
  readonly whole: boolean;
}

/** Where a statement stands: the exact words where they may be shown, else the position alone. */
export function Quote({ statement, evidence, whole }: QuoteProps) {
  const { reading, words } = texts();
  const mode = evidence.isRetelling ? "" : modeWords(texts(), statement);
  const position = words.positions(evidence.start, evidence.end);
  const place = mode === "" ? position : `${mode}, ${position}`;
  const exact = evidence.exact ?? attachedWords(evidence);
  if (exact === undefined) {
    return (
      <p class="document-line withheld">
        <Source statement={statement} evidence={evidence} whole={whole} />: {place}, {reading.wordsNotCopied}
      </p>
    );
  }
  const source = <Source statement={statement} evidence={evidence} whole />;
  // A retelling is nobody's quotation: neither its marks nor its look.
  if (evidence.isRetelling) {
    return (
      <div class="evidence retelling">
        <p class="retold-label">{reading.inOurWords}</p>
        <p class="retold">{exact}</p>
        <p class="document-line">
          {source}, {place}
        </p>
      </div>
    );
  }
  return (
    <figure class="evidence">
      <blockquote class="quote">{exact}</blockquote>
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
      {whole && evidence.published !== undefined && `, ${texts().grammar.date(evidence.published)}`}
    </>
  );
}

interface TitleLinkProps extends Pick<QuoteProps, "statement" | "evidence"> {
  readonly children: string;
}

/** The title leads to these words in the text where the text is at hand, else to the document. */
function TitleLink({ statement: { id }, evidence, children }: TitleLinkProps) {
  const { document, title, words } = evidence;
  if (words === "withheld" && !isAttachedHere(document)) {
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
    <a href={selectHref(id)} title={texts().reading.showInText(title)} onClick={open}>
      <cite>{children}</cite>
    </a>
  );
}
