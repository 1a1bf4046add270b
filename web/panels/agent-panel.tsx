import type { AgentAnswer } from "../../src/queries/answers.ts";
import { KINDS } from "../../src/vocabulary/kinds.ts";
import { STANDING_NAMES } from "../../src/vocabulary/standings.ts";
import { hrefOf, selected } from "../state/address-state.ts";
import { agentDetail } from "../state/detail-state.ts";
import { dateWords, listWords } from "../view-model/words.ts";
import { Answer } from "./answer.tsx";
import { Name } from "./name.tsx";
import { PanelHead } from "./panel-head.tsx";
import { ProposalBadge, ProposerLine } from "./proposal-badge.tsx";
import { ProposalHint, Proposals } from "./proposals.tsx";
import { tallyWords } from "./speaker-list.tsx";
import { Others } from "./statement-panel.tsx";

/** A person or organisation: its roles, what it says, what its people say, what others say about it. */
export function AgentPanel() {
  return (
    <Answer of={agentDetail.value} fits={({ agent }) => agent.id === selected.value}>
      {({ agent, says, through, others, proposals }) => (
        <>
          <PanelHead
            kicker={
              <>
                {agent.subtype ?? KINDS[agent.kind].label} <ProposalBadge of={agent} />
              </>
            }
            title={agent.name}
          />
          <ProposerLine of={agent} />
          {agent.altNames.length > 0 && <p class="note">Also: {listWords(agent.altNames)}</p>}
          <Roles agent={agent} />
          {(agent.statements > 0 || proposals.length === 0) && <p class="tally">{tallyWords(agent)}</p>}
          <p class="note">{claimWords(agent)}</p>
          <ProposalHint waiting={agent.proposals} where="of what it says" />
          <p class="statement-tools">
            {says.length > 0 && <a href={hrefOf({ by: [agent.id] })}>Show only what it says</a>}
            {through.length > 0 && <a href={hrefOf({ org: [agent.id] })}>Show only what its people say</a>}
            <a href={hrefOf({ relate: [agent.id, ""] })}>Compare with another…</a>
          </p>
          <Others title="Says" statements={says} />
          <Others title="Its people say" statements={through} />
          <Others title="Others say about it" statements={others} />
          <Proposals title="Proposals by it and about it" statements={proposals} />
        </>
      )}
    </Answer>
  );
}

function Roles({ agent: { roles, members } }: { readonly agent: AgentAnswer }) {
  return (
    <>
      {roles.map(({ role, organization, from, to }) => (
        <p key={organization.id} class="role-line">
          {role ?? "member"}, <Name of={organization} />
          {from !== undefined && `, from ${dateWords(from)}`}
          {to !== undefined && `, until ${dateWords(to)}`}
        </p>
      ))}
      {members.length > 0 && (
        <div class="linked">
          <h2>Who belongs to it</h2>
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
  const parts = STANDING_NAMES.flatMap((standing) => {
    const number = claims[standing] ?? 0;
    return number === 0 ? [] : [`${number} ${standing}`];
  });
  return parts.length === 0 ? "" : `Takes part in claims: ${parts.join(", ")}.`;
}
