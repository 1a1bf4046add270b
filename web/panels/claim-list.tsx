import type { ClaimAnswer, Named } from "../../src/queries/answers.ts";
import { firstTexts } from "../state/texts.ts";
import { isProposal } from "../../src/vocabulary/proposal-words.ts";
import type { Stance } from "../../src/vocabulary/stances.ts";
import { selected } from "../state/address-state.ts";
import { claimList, shown } from "../state/record-state.ts";
import { claimGroups } from "../view-model/claim-groups.ts";
import { capital, standingWords } from "../view-model/standing-words.ts";
import { Answer } from "./answer.tsx";
import { GroupNumber, ListLink, NothingLeft } from "./list-parts.tsx";
import { ProposalBadge } from "./proposal-badge.tsx";
import { SideRing } from "./side-ring.tsx";

/** All claims, the contested first, each with who says so and who says otherwise. */
export function ClaimList() {
  return (
    <Answer of={claimList.value}>
      {() => {
        const { claims } = shown.value;
        if (claims.length === 0) return <NothingLeft />;
        const proposed = claims.filter(isProposal);
        return [
          ...claimGroups(claims).map(({ standing, claims }) => (
            <Group
              key={standing}
              id={`group-${standing}`}
              {...firstTexts().vocabulary.standings[standing]}
              claims={claims}
            />
          )),
          proposed.length > 0 && (
            <Group
              key="proposed"
              id="group-proposed"
              label={firstTexts().lists.proposals}
              meaning={firstTexts().vocabulary.states.proposed.meaning}
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
        {capital(label)} <GroupNumber of={claimList} rows={claims.length} />{" "}
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
        {!isProposal(claim) && <span class="visually-hidden">{standingWords(firstTexts(), claim)}</span>}
        {WORDED.map((stance) => (
          <Who key={stance} stance={stance} named={claim.sides[stance]} more={claim.more[stance]} />
        ))}
        {claim.against === 0 && claim.contradicts.length > 0 && (
          <p class="who">
            <span class="stance-against">{firstTexts().lists.contradicted}</span>{" "}
            {firstTexts().lists.byAnotherClaim}
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
          <ProposalBadge of={statement} />{" "}
          <b class={`stance-${statement.side}`}>{firstTexts().lists.who[statement.side]}</b>{" "}
          <bdi>{firstTexts().grammar.list(statement.speakers.map(({ name }) => name))}</bdi>
        </p>
      ))}
    </>
  );
}

/** Names listed of one side; the panel names them all. */
const MOST_NAMES = 6;

interface WhoProps {
  readonly stance: Stance;
  readonly named: readonly Named[];
  /** How many there are besides. */
  readonly more: number;
}

function Who({ stance, named, more }: WhoProps) {
  if (named.length === 0) return null;
  const { grammar, lists } = firstTexts();
  const names = named.map(({ name }) => name);
  // One more than the limit is named as well: "1 others" says less than the name.
  const shown =
    more === 0 && names.length <= MOST_NAMES + 1
      ? names
      : [...names.slice(0, MOST_NAMES), lists.others(grammar.number(names.length + more - MOST_NAMES))];
  return (
    <p class="who">
      <span class={`stance-${stance}`}>{lists.who[stance]}</span> <bdi>{grammar.list(shown)}</bdi>
    </p>
  );
}
