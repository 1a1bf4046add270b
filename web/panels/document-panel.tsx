import type { StatementAnswer } from "../../src/queries/answers.ts";
import { isProposal } from "../../src/vocabulary/proposal-words.ts";
import { address, hrefOf, selected } from "../state/address-state.ts";
import { documentDetail, textStatements } from "../state/detail-state.ts";
import { selectHref } from "../state/selecting.ts";
import { inTextOrderOf } from "../view-model/text-order.ts";
import { texts } from "../state/texts.ts";
import { Answer } from "./answer.tsx";
import { Name } from "./name.tsx";
import { PanelHead } from "./panel-head.tsx";
import { AttachHint } from "./attach-hint.tsx";
import { ProposalHint, Proposals } from "./proposals.tsx";

/** A document: where it comes from, and whether its words can be read here. */
export function DocumentPanel() {
  const { grammar, reading, vocabulary, words } = texts();
  return (
    <Answer of={documentDetail.value} fits={({ id }) => id === selected.value}>
      {(document) => (
        <>
          <PanelHead kicker={vocabulary.kinds.Document.label} title={<cite>{document.title}</cite>} />
          <p class="note">
            {document.outlet && (
              <>
                <Name of={document.outlet} />
                {document.published === undefined ? "" : ", "}
              </>
            )}
            {document.published !== undefined && grammar.date(document.published)}
          </p>
          {document.url !== undefined && (
            <p>
              <a href={document.url} rel="noreferrer">
                {reading.publishedThere}
              </a>
            </p>
          )}
          {document.basedOn.map((id) => (
            <p key={id}>
              <a href={selectHref(id)}>{reading.itRetells}</a>
            </p>
          ))}
          <p class="statement-tools">
            {(document.statements > 0 || document.proposals === 0) && (
              <a href={hrefOf({ document: [document.id], select: undefined })}>
                {reading.onlyThoseInIt(grammar.count(document.statements, words.statement))}
              </a>
            )}
            {document.proposals > 0 && address.value.state !== "accepted" && (
              <a href={hrefOf({ document: [document.id], state: "proposed" })}>
                {reading.onlyThoseInIt(grammar.count(document.proposals, words.proposal))}
              </a>
            )}
          </p>
          <ProposalHint waiting={document.proposals} where="in it" />
          {document.words === "withheld" && <AttachHint documents={[document.id]} />}
          <Proposals title={reading.proposalsInOrder} statements={proposalsIn(document.id)} />
        </>
      )}
    </Answer>
  );
}

function proposalsIn(document: string): readonly StatementAnswer[] {
  return inTextOrderOf(document, (textStatements.value.data ?? []).filter(isProposal));
}
