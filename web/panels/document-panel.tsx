import type { StatementAnswer } from "../../src/queries/answers.ts";
import { isProposal, PROPOSAL } from "../../src/vocabulary/proposal-words.ts";
import { address, hrefOf, selected } from "../state/address-state.ts";
import { documentDetail } from "../state/detail-state.ts";
import { statements } from "../state/record-state.ts";
import { selectHref } from "../state/selecting.ts";
import { inTextOrderOf } from "../view-model/text-order.ts";
import { count, dateWords } from "../view-model/words.ts";
import { Answer } from "./answer.tsx";
import { Name } from "./name.tsx";
import { PanelHead } from "./panel-head.tsx";
import { ProposalHint, Proposals } from "./proposals.tsx";

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
            {(document.statements > 0 || document.proposals === 0) && (
              <a href={hrefOf({ document: [document.id] })}>
                Show only the {count(document.statements, "statement")} in it
              </a>
            )}
            {document.proposals > 0 && address.value.state !== "accepted" && (
              <a href={hrefOf({ document: [document.id], state: "proposed" })}>
                Show only the {count(document.proposals, PROPOSAL.label)} in it
              </a>
            )}
          </p>
          <ProposalHint waiting={document.proposals} where="in it" />
          {document.words === "withheld" && (
            <p class="attach-hint">
              The publisher's words are not copied here. Whoever has the article can attach it with{" "}
              <code>hearsay attach {document.id} FILE</code>
            </p>
          )}
          <Proposals title="Proposals, in the order of the text" statements={proposalsIn(document.id)} />
        </>
      )}
    </Answer>
  );
}

function proposalsIn(document: string): readonly StatementAnswer[] {
  return inTextOrderOf(document, (statements.value.data?.rows ?? []).filter(isProposal));
}
