import { isNoProposal, isProposal } from "../../../src/vocabulary/proposal-words.ts";
import type { StatementAnswer } from "../../../src/queries/answers.ts";
import { linkedClaims, type LoadedSides } from "../../state/detail-state.ts";
import { selectHref } from "../../state/selecting.ts";
import { texts } from "../../state/texts.ts";
import { claimCitation } from "../../view-model/citation.ts";
import { versusRows } from "../../view-model/versus-rows.ts";
import { standingWords } from "../../view-model/standing-words.ts";
import { AttachHint, withheldIn } from "../attach-hint.tsx";
import { StandingChip } from "../claim-panel.tsx";
import { NotAll } from "../not-all.tsx";
import { CopyButton } from "../copy-button.tsx";
import { Proposals } from "../proposals.tsx";
import { SideRing } from "../side-ring.tsx";
import { permalink } from "../statement-parts.tsx";
import { VersusCard } from "./versus-card.tsx";
import { VersusSide } from "./versus-side.tsx";

/** A claim, the words of both sides on common lines in time order, and below them what takes no side. */
export function BothSides({ of: { claim, statements, total } }: { readonly of: LoadedSides }) {
  const { reading, versus } = texts();
  const accepted = statements.filter(isNoProposal);
  const sides = versusRows(accepted);
  return (
    <article class="both-sides">
      <header class="versus-claim">
        <h2 class="claim-text">
          <a href={selectHref(claim.id)}>
            <bdi>{claim.text}</bdi>
          </a>
        </h2>
        <p class="standing-line">
          <SideRing {...claim} hollow={isProposal(claim)} /> {standingWords(texts(), claim)}{" "}
          <StandingChip standing={claim.standing} />
        </p>
        <p class="statement-tools">
          <a href={`/claims/${claim.id}`} data-leave="">
            {versus.asPage}
          </a>
          <CopyButton
            label={versus.copyBoth}
            text={() => claimCitation(texts(), claim.text, accepted, (id) => permalink(id ?? claim.id))}
          />
          <CopyButton label={reading.copyLink} text={() => permalink(claim.id)} />
        </p>
      </header>
      <NotAll claim={claim.id} shown={statements.length} total={total} />
      <div class="versus-columns">
        <VersusSide stance="for" placed={sides.for} rows={sides.rows} />
        <VersusSide stance="against" placed={sides.against} rows={sides.rows} />
      </div>
      <Besides title={reading.sides.open} stance="open" statements={accepted} />
      <Besides title={reading.sides.relay} stance="relay" statements={accepted} />
      <Opposite ids={claim.contradicts} />
      <Proposals title={reading.proposals} statements={statements.filter(isProposal)} />
      <AttachHint documents={withheldIn(accepted)} />
    </article>
  );
}

interface BesidesProps {
  readonly title: string;
  readonly stance: "open" | "relay";
  readonly statements: readonly StatementAnswer[];
}

/** Those who take no side, or only pass a statement on. */
function Besides({ title, stance, statements }: BesidesProps) {
  const own = statements.filter(({ side }) => side === stance);
  if (own.length === 0) return null;
  return (
    <section class={`side side-${stance} besides`}>
      <h3 class={`side-title stance-${stance}`}>
        {title} <span class="number">{own.length}</span>
      </h3>
      <ul class="statements">
        {own.map((statement) => (
          <VersusCard key={statement.id} placed={{ statement, row: 0, day: statement.said, isSaid: true }} />
        ))}
      </ul>
    </section>
  );
}

/** Claims that say the opposite, with their own standing. */
function Opposite({ ids }: { readonly ids: readonly string[] }) {
  const linked = (linkedClaims.value.data ?? []).filter((claim) => ids.includes(claim.id));
  if (linked.length === 0) return null;
  return (
    <section class="linked">
      <h3 class="group-title">{texts().versus.opposite}</h3>
      <ul>
        {linked.map((claim) => (
          <li key={claim.id}>
            <a class="claim-words" href={selectHref(claim.id)}>
              {claim.text}
            </a>{" "}
            <StandingChip standing={claim.standing} />
          </li>
        ))}
      </ul>
    </section>
  );
}
