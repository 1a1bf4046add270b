import { isProposal } from "../../vocabulary/proposal-words.ts";
import { ACT_NAMES, ACTS } from "../../vocabulary/acts/index.ts";
import type { AgentAnswer, StatementAnswer } from "../../queries/answers.ts";
import { statementItem } from "./claim-card.ts";
import { html, type Html } from "./html.ts";
import { proposalBadge } from "./proposal-badge.ts";
import { proposalsPart } from "./proposals-part.ts";
import { pageFrame, type Assets } from "./page-frame.ts";

export interface AgentPage {
  readonly agent: AgentAnswer;
  /** What the agent says itself. */
  readonly said: readonly StatementAnswer[];
  /** What those who belong to it say. */
  readonly throughMembers: readonly StatementAnswer[];
  /** What others say against or about it. */
  readonly aboutIt: readonly StatementAnswer[];
  /** What is proposed of all these. */
  readonly proposals: readonly StatementAnswer[];
  readonly assets: Assets;
}

/** A speaker: who it is, what it says, what its people say, what others say about it. */
export function agentPage({ agent, said, throughMembers, aboutIt, proposals, assets }: AgentPage): string {
  return pageFrame({
    title: `${agent.name} · Hearsay`,
    description: `What ${agent.name} says, and what others say about it.`,
    main: html`<h1 class="page-title"><bdi>${agent.name}</bdi></h1>
      ${isProposal(agent) ? html`<p>${proposalBadge(agent)}</p>` : undefined}
      ${agent.roles.map(
        ({ role, organization, from, to }) =>
          html`<p class="role">
            ${role ?? "member"} of <a href="/agents/${organization.id}"><bdi>${organization.name}</bdi></a
            >${from && `, from ${from}`}${to && `, until ${to}`}
          </p>`,
      )}
      ${members(agent)} ${tally(agent)} ${part("Says", said)} ${part("Its people say", throughMembers)}
      ${part("Others say about it", aboutIt)} ${proposalsPart("Proposals by it and about it", proposals)}
      <p>
        <a href="/?select=${agent.id}${proposals.length === 0 ? "" : "&state=any"}"
          >Show it in the explorer</a
        >
      </p>`,
    dataAddress: `/agents/${agent.id}.json`,
    assets,
  });
}

function members({ members }: AgentAnswer): Html | undefined {
  if (members.length === 0) return undefined;
  return html`<h2>Who belongs to it</h2>
    <ul>
      ${members.map(
        ({ id, name, role }) =>
          html`<li>
            <a href="/agents/${id}"><bdi>${name}</bdi></a
            >${role && `, ${role}`}
          </li>`,
      )}
    </ul>`;
}

function tally({ acts }: AgentAnswer): Html | undefined {
  const used = ACT_NAMES.filter((act) => acts[act] !== undefined);
  if (used.length === 0) return undefined;
  return html`<p class="tally">${used.map((act) => `${ACTS[act].label}: ${acts[act] ?? 0}`).join(" · ")}</p>`;
}

function part(title: string, statements: readonly StatementAnswer[]): Html | undefined {
  if (statements.length === 0) return undefined;
  return html`<section>
    <h2>${title}</h2>
    <ul class="statements">
      ${statements.map(statementItem)}
    </ul>
  </section>`;
}
