import type { AgentAnswer } from "../../src/queries/answers.ts";
import { ACT_NAMES, ACTS } from "../../src/vocabulary/acts/index.ts";
import { isProposal, PROPOSAL } from "../../src/vocabulary/proposal-words.ts";
import { address, selected } from "../state/address-state.ts";
import { agents, shown } from "../state/record-state.ts";
import { count, dateWords } from "../view-model/words.ts";
import { Answer } from "./answer.tsx";
import { ListLink, NothingLeft } from "./list-parts.tsx";
import { ShapeSample } from "./shape-sample.tsx";

const GROUPS: readonly { readonly title: string; readonly belongs: (agent: AgentAnswer) => boolean }[] = [
  {
    title: "Organisations and groups",
    belongs: ({ kind, statements }) => statements > 0 && kind === "Organization",
  },
  { title: "People", belongs: ({ kind, statements }) => statements > 0 && kind === "Person" },
  { title: "In proposals only", belongs: (agent) => agent.statements === 0 && proposalsOf(agent) > 0 },
  {
    title: "Spoken of, but silent here",
    belongs: (agent) => agent.statements === 0 && proposalsOf(agent) === 0,
  },
];

/** Everybody who speaks or is spoken of, each apart, those who say most first. */
export function SpeakerList() {
  return (
    <Answer of={agents.value}>
      {() => {
        const all = [...shown.value.agents].sort((a, b) => b.statements - a.statements);
        if (all.length === 0) return <NothingLeft />;
        return GROUPS.map(({ title, belongs }) => (
          <Group key={title} title={title} agents={all.filter(belongs)} />
        ));
      }}
    </Answer>
  );
}

function Group({ title, agents }: { readonly title: string; readonly agents: readonly AgentAnswer[] }) {
  const id = `group-${title.split(" ")[0] ?? ""}`;
  if (agents.length === 0) return null;
  return (
    <section class="list-group" aria-labelledby={id}>
      <h3 id={id} class="group-title">
        {title} <span class="number">{agents.length}</span>
      </h3>
      <ul class="list">
        {agents.map((agent) => (
          <li
            key={agent.id}
            class={`list-item speaker-item ${selected.value === agent.id ? "is-selected" : ""}`}
          >
            <ShapeSample kind={agent.kind} hollow={isProposal(agent)} />
            <div>
              <ListLink id={agent.id} class="speaker-name">
                {agent.name}
              </ListLink>
              {agent.roles.map(({ role, organization, to }) => (
                <p key={organization.id} class="who">
                  {role === undefined ? "" : `${role}, `}
                  <bdi>{organization.name}</bdi>
                  {to !== undefined && ` (until ${dateWords(to)})`}
                </p>
              ))}
              {agent.statements > 0 || proposalsOf(agent) === 0 ? (
                <p class="who">{tallyWords(agent)}</p>
              ) : null}
              {proposalsOf(agent) > 0 && <p class="who">{count(proposalsOf(agent), PROPOSAL.label)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Proposals of a speaker, while they are shown. */
function proposalsOf({ proposals }: AgentAnswer): number {
  return address.value.state === "accepted" ? 0 : proposals;
}

/** "6 statements: asserts 4, denies 2". */
export function tallyWords({ acts, statements }: Pick<AgentAnswer, "acts" | "statements">): string {
  if (statements === 0) return "says nothing here";
  const parts = ACT_NAMES.flatMap((act) => {
    const number = acts[act] ?? 0;
    return number === 0 ? [] : [`${ACTS[act].label} ${number}`];
  });
  return `${count(statements, "statement")}: ${parts.join(", ")}`;
}
