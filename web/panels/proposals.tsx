import type { StatementAnswer } from "../../src/queries/answers.ts";
import { address, hrefOf } from "../state/address-state.ts";
import { capital } from "../view-model/standing-words.ts";
import { texts } from "../state/texts.ts";
import { StatementCard } from "./statement-card.tsx";

/** What waits about the thing on the panel, while proposals are not shown. */
export function ProposalHint({ waiting, where }: { readonly waiting: number; readonly where: string }) {
  if (waiting === 0 || address.value.state !== "accepted") return null;
  const { grammar, lists, words } = texts();
  return (
    <p class="proposal-hint">
      <a href={hrefOf({ state: "any" })}>
        {grammar.count(waiting, words.proposal)} {where}
      </a>
      {lists.nobodyAccepted(waiting === 1)}
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
        <span class="group-meaning">
          {texts().lists.countedNowhere(capital(texts().vocabulary.states.proposed.meaning))}
        </span>
      </h2>
      <ul class="statements sided">
        {statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </ul>
    </section>
  );
}
