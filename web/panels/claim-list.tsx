import type { ClaimAnswer, Named } from "../../src/queries/answers.ts";
import { isProposal, PROPOSAL } from "../../src/vocabulary/proposal-words.ts";
import { STANDINGS } from "../../src/vocabulary/standings.ts";
import { STANCES, type Stance } from "../../src/vocabulary/stances.ts";
import { selected } from "../state/address-state.ts";
import { claims, shown } from "../state/record-state.ts";
import { claimGroups } from "../view-model/claim-groups.ts";
import { capital, listWords, standingWords } from "../view-model/words.ts";
import { Answer } from "./answer.tsx";
import { ListLink, NothingLeft } from "./list-parts.tsx";
import { ProposalBadge } from "./proposal-badge.tsx";
import { SideRing } from "./side-ring.tsx";

/** All claims, the contested first, each with who says so and who says otherwise. */
export function ClaimList() {
  return (
    <Answer of={claims.value}>
      {() => {
        const { claims } = shown.value;
        if (claims.length === 0) return <NothingLeft />;
        const proposed = claims.filter(isProposal);
        return [
          ...claimGroups(claims).map(({ standing, claims }) => (
            <Group key={standing} id={`group-${standing}`} {...STANDINGS[standing]} claims={claims} />
          )),
          proposed.length > 0 && (
            <Group
              key="proposed"
              id="group-proposed"
              label={PROPOSAL.plural}
              meaning={PROPOSAL.meaning}
              claims={proposed}
            />
          ),
        ];
      }}
    </Answer>
  );
}

interface GroupProps {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  readonly claims: readonly ClaimAnswer[];
}

function Group({ id, label, meaning, claims }: GroupProps) {
  return (
    <section class="list-group" aria-labelledby={id}>
      <h3 id={id} class="group-title">
        {capital(label)} <span class="number">{claims.length}</span>{" "}
        <span class="group-meaning">{meaning}</span>
      </h3>
      <ul class="list">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

const WORDED = ["for", "against", "open"] as const satisfies readonly Stance[];

function ClaimItem({ claim }: { readonly claim: ClaimAnswer }) {
  return (
    <li class={`list-item claim-item ${selected.value === claim.id ? "is-selected" : ""}`}>
      <SideRing {...claim} hollow={isProposal(claim)} />
      <div>
        <ListLink id={claim.id} class="claim-words">
          {claim.text}
        </ListLink>
        {!isProposal(claim) && <span class="visually-hidden">{standingWords(claim)}</span>}
        {WORDED.map((stance) => (
          <Who key={stance} stance={stance} named={claim.sides[stance]} />
        ))}
        {claim.against === 0 && claim.contradicts.length > 0 && (
          <p class="who">
            <span class="stance-against">contradicted</span> by another claim
          </p>
        )}
        <Proposed claim={claim} />
      </div>
    </li>
  );
}

/** Who would stand where if the proposals shown were accepted. */
function Proposed({ claim }: { readonly claim: ClaimAnswer }) {
  const proposals = shown.value.statements.filter((row) => isProposal(row) && row.claim.id === claim.id);
  return (
    <>
      {proposals.map((statement) => (
        <p key={statement.id} class="who">
          <ProposalBadge of={statement} short />{" "}
          <b class={`stance-${statement.side}`}>{SIDE_WORDS[statement.side]}</b>{" "}
          <bdi>{listWords(statement.speakers.map(({ name }) => name))}</bdi>
        </p>
      ))}
    </>
  );
}

const SIDE_WORDS: Readonly<Record<Stance, string>> = {
  for: "says so",
  against: "says otherwise",
  open: STANCES.open.meaning,
  relay: "passed on",
};

function Who({ stance, named }: { readonly stance: Stance; readonly named: readonly Named[] }) {
  if (named.length === 0) return null;
  return (
    <p class="who">
      <span class={`stance-${stance}`}>{SIDE_WORDS[stance]}</span>{" "}
      <bdi>{listWords(named.map((n) => n.name))}</bdi>
    </p>
  );
}
