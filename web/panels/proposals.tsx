import type { StatementAnswer } from "../../src/queries/answers.ts";
import { PROPOSAL } from "../../src/vocabulary/proposal-words.ts";
import { address, hrefOf } from "../state/address-state.ts";
import { capital, count } from "../view-model/words.ts";
import { StatementCard } from "./statement-card.tsx";

/** What waits about the thing on the panel, while proposals are not shown. */
export function ProposalHint({ waiting, where }: { readonly waiting: number; readonly where: string }) {
  if (waiting === 0 || address.value.state !== "accepted") return null;
  return (
    <p class="proposal-hint">
      <a href={hrefOf({ state: "any" })}>
        {count(waiting, PROPOSAL.label)} {where}
      </a>
      , read by a program. Nobody has accepted {waiting === 1 ? "it" : "them"} yet, so nothing here counts{" "}
      {waiting === 1 ? "it" : "them"}.
    </p>
  );
}

interface ProposalsProps {
  readonly title: string;
  readonly statements: readonly StatementAnswer[];
}

/** Proposed statements, apart from everything that counts. */
export function Proposals({ title, statements }: ProposalsProps) {
  if (statements.length === 0) return null;
  return (
    <section class="others proposals">
      <h2 class="group-title">
        {title} <span class="number">{statements.length}</span>
        <span class="group-meaning">{capital(PROPOSAL.meaning)}, and counted nowhere.</span>
      </h2>
      <ul class="statements sided">
        {statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </ul>
    </section>
  );
}
