import { ACT_NAMES } from "../../vocabulary/acts/names.ts";
import { STANDING_NAMES } from "../../vocabulary/standings.ts";
import { isProposal } from "../../vocabulary/proposal-words.ts";
import type { AgentAnswer, StatementAnswer } from "../../queries/answers.ts";
import type { Voice } from "../voice.ts";
import { moreOfSide } from "./claim-card.ts";
import { html, type Html } from "./html.ts";
import { nameLink } from "./name-link.ts";
import { languageField, type FrameSources, pageFrame } from "./page-frame.ts";
import { proposalBadge, proposerLine } from "./proposal-badge.ts";
import { proposalsPart } from "./proposals-part.ts";
import { statementItem } from "./statement-item.ts";

/** The newest of the statements, how many there are, and where all of them stand. */
export interface AgentPart {
  readonly statements: readonly StatementAnswer[];
  readonly total: number;
  readonly address: string;
}

export interface AgentPage {
  readonly agent: AgentAnswer;
  /** What the agent says itself. */
  readonly said: AgentPart;
  /** What those who belong to it say. */
  readonly throughMembers: AgentPart;
  /** What others say against or about it. */
  readonly aboutIt: AgentPart;
  /** What is proposed of all these. */
  readonly proposals: {
    readonly statements: readonly StatementAnswer[];
    /** Lists of those for which the page has no room, and how many they are. */
    readonly more: readonly { readonly address: string; readonly number: number }[];
  };
  /** Others it can be compared with, by name. */
  readonly others: Html;
}

/** A speaker: who it is, what it says, what its people say, what others say about it. */
export function agentPage(sources: FrameSources, page: AgentPage): string {
  const { voice } = sources;
  const { agent, said, throughMembers, aboutIt, proposals } = page;
  const { entries, pages } = voice.texts;
  const address = `/agents/${agent.id}`;
  const isSilent = said.total + throughMembers.total + aboutIt.total + proposals.statements.length === 0;
  return pageFrame(sources, {
    title: `${agent.name} · Hearsay`,
    description: entries.agent.description(agent.name),
    main: html`<h1 class="page-title"><bdi>${agent.name}</bdi></h1>
      ${isProposal(agent) ? html`<p>${proposalBadge(voice, agent)}</p>` : undefined}
      ${proposerLine(voice, agent)} ${also(voice, agent)} ${roles(voice, agent)} ${tally(voice, agent)}
      ${members(voice, agent)} ${part(voice, entries.agent.says, said)}
      ${part(voice, entries.agent.throughPeople, throughMembers)}
      ${part(voice, entries.agent.others, aboutIt)}
      ${isSilent ? html`<p class="nothing">${entries.agent.silent}</p>` : undefined}
      ${proposalsPart(voice, entries.agent.proposals, proposals.statements)}
      ${proposals.more.map(({ address: list, number }) => moreOfSide(voice, list, number))}
      ${compare(voice, agent, page.others)}
      <p class="page-tools">
        <a
          href="${voice.link(`/?select=${agent.id}${proposals.statements.length === 0 ? "" : "&state=any"}`)}"
          >${pages.inExplorer}</a
        >
      </p>`,
    twins: { address, forms: ["json", "csv", "gexf", "graphml"], hasPicture: true },
    address,
  });
}

function also(voice: Voice, { altNames }: AgentAnswer): Html | undefined {
  if (altNames.length === 0) return undefined;
  return html`<p class="note">
    ${voice.texts.entries.agent.also}
    ${altNames.map((name, index) => html`${index === 0 ? "" : ", "}<bdi>${name}</bdi>`)}
  </p>`;
}

function roles(voice: Voice, { roles }: AgentAnswer): Html {
  const { entries, reading, grammar } = voice.texts;
  return html`${roles.map(
    ({ role, organization, from, to }) =>
      html`<p class="role">
        ${role ?? reading.member},
        ${nameLink(voice, organization)}${from && `, ${entries.agent.from(grammar.date(from))}`}${to && `, ${entries.agent.until(grammar.date(to))}`}
      </p>`,
  )}`;
}

function members(voice: Voice, { members }: AgentAnswer): Html | undefined {
  if (members.length === 0) return undefined;
  return html`<section>
    <h2>${voice.texts.entries.agent.members}</h2>
    <ul class="name-list">
      ${members.map((member) => html`<li>${nameLink(voice, member)}${member.role && `, ${member.role}`}</li>`)}
    </ul>
  </section>`;
}

/** How it speaks, and how the claims stand in which it takes part. */
function tally({ texts: { vocabulary, entries } }: Voice, { acts, claims }: AgentAnswer): Html {
  const used = ACT_NAMES.filter((act) => acts[act] !== undefined);
  const standings = STANDING_NAMES.filter((standing) => claims[standing] !== undefined);
  return html`${
    used.length === 0
      ? undefined
      : html`<p class="tally">
          ${used.map((act) => `${vocabulary.acts[act].label}: ${acts[act] ?? 0}`).join(" · ")}
        </p>`
  }
  ${
    standings.length === 0
      ? undefined
      : html`<p class="tally">
          ${entries.agent.claims}
          ${standings.map((name) => `${claims[name] ?? 0} ${vocabulary.standings[name].label}`).join(" · ")}
        </p>`
  }`;
}

function part(voice: Voice, title: string, { statements, total, address }: AgentPart): Html | undefined {
  if (total === 0) return undefined;
  const { entries, grammar } = voice.texts;
  return html`<section>
    <h2>${title} (${grammar.number(total)})</h2>
    <ul class="statements">
      ${statements.map((statement) => statementItem(voice, statement))}
    </ul>
    ${
      total > statements.length
        ? html`<p class="note">
            ${entries.agent.shown(grammar.number(statements.length), grammar.number(total))}
            <a href="${voice.link(address)}">${entries.agent.showAll(grammar.number(total))}</a>
          </p>`
        : undefined
    }
  </section>`;
}

function compare(voice: Voice, { id }: AgentAnswer, others: Html): Html {
  const { entries, forms } = voice.texts;
  return html`<form class="compare-form" action="/relations" method="get">
    <input type="hidden" name="a" value="${id}" /> ${languageField(voice)}
    <label
      >${entries.agent.compareWith}
      <input type="text" name="b" list="names" required placeholder="${forms.nameHint}" autocomplete="off"
    /></label>
    <button type="submit">${entries.agent.compare}</button>
    ${others}
  </form>`;
}
