import { useId } from "preact/hooks";
import type { StatementAnswer } from "../../src/queries/answers.ts";
import { isAttachedHere, takeTextAway } from "../state/attached-texts.ts";
import { giveFile } from "../state/given-file.ts";
import { texts } from "../state/texts.ts";

/** The documents whose words are withheld from these statements, each once. */
export function withheldIn(statements: readonly StatementAnswer[]): readonly string[] {
  const evidence = statements.flatMap((statement) => statement.evidence);
  return [...new Set(evidence.filter(({ words }) => words === "withheld").map(({ document }) => document))];
}

/** What to do about withheld words, once for a panel that shows any: choose a file, drop it, or use the terminal. */
export function AttachHint({ documents }: { readonly documents: readonly string[] }) {
  return (
    <>
      {documents.map((document) => (
        <div key={document} class="attach-hint" data-attach={document}>
          {isAttachedHere(document) ? <Shown document={document} /> : <Choose document={document} />}
        </div>
      ))}
    </>
  );
}

function Shown({ document }: { readonly document: string }) {
  const { attaching } = texts();
  return (
    <p>
      {attaching.shownHere}{" "}
      <button type="button" class="quiet-button" onClick={() => takeTextAway(document)}>
        {attaching.takeAway}
      </button>
    </p>
  );
}

function Choose({ document }: { readonly document: string }) {
  const { attaching } = texts();
  const id = useId();
  const take = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const [file] = event.currentTarget.files ?? [];
    if (file) void giveFile(file, document);
    // The same file may be chosen again once it was mended.
    event.currentTarget.value = "";
  };
  return (
    <>
      <p>{attaching.attach}</p>
      <p class="attach-choice">
        <input id={id} class="visually-hidden" type="file" accept=".txt,.md,text/plain" onChange={take} />
        <label class="attach-button" for={id}>
          {attaching.choose}
        </label>{" "}
        {attaching.local}
      </p>
      <p class="attach-server">
        {attaching.onTheServer} <code>hearsay attach {document} FILE</code>
      </p>
    </>
  );
}
