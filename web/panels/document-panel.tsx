import { selected } from "../state/address-state.ts";
import { documentDetail } from "../state/detail-state.ts";
import { hrefOf } from "../state/address-state.ts";
import { selectHref } from "../state/selecting.ts";
import { count, dateWords } from "../view-model/words.ts";
import { Answer } from "./answer.tsx";
import { Name } from "./name.tsx";
import { PanelHead } from "./panel-head.tsx";

/** A document: where it comes from, and whether its words can be read here. */
export function DocumentPanel() {
  return (
    <Answer of={documentDetail.value} fits={({ id }) => id === selected.value}>
      {(document) => (
        <>
          <PanelHead kicker="document" title={<cite>{document.title}</cite>} />
          <p class="note">
            {document.outlet && (
              <>
                <Name of={document.outlet} />
                {document.published === undefined ? "" : ", "}
              </>
            )}
            {document.published !== undefined && dateWords(document.published)}
          </p>
          {document.url !== undefined && (
            <p>
              <a href={document.url} rel="noreferrer">
                Read it where it was published
              </a>
            </p>
          )}
          {document.basedOn.map((id) => (
            <p key={id}>
              <a href={selectHref(id)}>The document it retells</a>
            </p>
          ))}
          <p class="statement-tools">
            <a href={hrefOf({ document: [document.id] })}>
              Show only the {count(document.statements, "statement")} in it
            </a>
          </p>
          {document.words === "withheld" && (
            <p class="attach-hint">
              The publisher's words are not copied here. Whoever has the article can attach it with{" "}
              <code>hearsay attach {document.id} FILE</code>
            </p>
          )}
        </>
      )}
    </Answer>
  );
}
