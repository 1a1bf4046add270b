import type { AgentAnswer } from "../../src/queries/answers.ts";
import { STANDING_NAMES } from "../../src/vocabulary/standings.ts";
import { hrefOf, selected } from "../state/address-state.ts";
import { agentDetail } from "../state/detail-state.ts";
import { texts } from "../state/texts.ts";
import { Answer } from "./answer.tsx";
import { Around } from "./around.tsx";
import { Name } from "./name.tsx";
import { PanelHead } from "./panel-head.tsx";
import { ProposalBadge } from "./proposal-badge.tsx";
import { ProposerLine } from "./proposer-line.tsx";
import { ProposalHint, Proposals } from "./proposals.tsx";
import { tallyWords } from "./speaker-list.tsx";
import { Others } from "./statement-panel.tsx";

/** A person or organisation: its roles, what it says, what its people say, what others say about it. */
export function AgentPanel() {
  const { grammar, reading, vocabulary, ways } = texts();
  return (
    <Answer of={agentDetail.value} fits={({ agent }) => agent.id === selected.value}>
      {({ agent, says, through, others, proposals }) => (
        <>
          <PanelHead
            kicker={
              <>
                {agent.subtype ?? vocabulary.kinds[agent.kind].label} <ProposalBadge of={agent} />
              </>
            }
            title={agent.name}
          />
          <ProposerLine of={agent} />
          {agent.altNames.length > 0 && (
            <p class="note">
              <bdi>{reading.alsoCalled(grammar.list(agent.altNames))}</bdi>
            </p>
          )}
          <Roles agent={agent} />
          {(agent.statements > 0 || proposals.length === 0) && <p class="tally">{tallyWords(agent)}</p>}
          <p class="note">{claimWords(agent)}</p>
          <ProposalHint waiting={agent.proposals} where="of what it says" />
          <p class="statement-tools">
            {says.length > 0 && (
              <a href={hrefOf({ by: [agent.id], select: undefined })}>{reading.onlyWhatItSays}</a>
            )}
            {through.length > 0 && (
              <a href={hrefOf({ org: [agent.id], select: undefined })}>{reading.onlyWhatItsPeopleSay}</a>
            )}
            <a href={hrefOf({ relate: [agent.id, ""] })}>{reading.compare}</a>
            <a href={hrefOf({ path: [agent.id, ""] })}>{ways.startHere}</a>
          </p>
          <Around id={agent.id} />
          <Others title={reading.says} statements={says} />
          <Others title={reading.itsPeopleSay} statements={through} />
          <Others title={reading.othersSay} statements={others} />
          <Proposals title={reading.proposalsOfIt} statements={proposals} />
        </>
      )}
    </Answer>
  );
}

function Roles({ agent: { roles, members } }: { readonly agent: AgentAnswer }) {
  const { grammar, reading } = texts();
  return (
    <>
      {roles.map(({ role, organization, from, to }) => (
        <p key={organization.id} class="role-line">
          {role ?? reading.member}, <Name of={organization} />
          {from !== undefined && reading.heldFrom(grammar.date(from))}
          {to !== undefined && reading.heldUntil(grammar.date(to))}
        </p>
      ))}
      {members.length > 0 && (
        <div class="linked">
          <h2>{reading.belongsToIt}</h2>
          <ul>
            {members.map((member) => (
              <li key={member.id}>
                <Name of={member} />
                {member.role !== undefined && `, ${member.role}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function claimWords({ claims }: AgentAnswer): string {
  const { grammar, reading } = texts();
  const parts = STANDING_NAMES.flatMap((standing) => {
    const number = claims[standing] ?? 0;
    return number === 0 ? [] : [reading.claimsOfStanding(grammar.number(number), standing)];
  });
  return parts.length === 0 ? "" : reading.takesPartIn(parts.join(", "));
}
