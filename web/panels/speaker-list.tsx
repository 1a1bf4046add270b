import type { AgentAnswer } from "../../src/queries/answers.ts";
import { ACT_NAMES } from "../../src/vocabulary/acts/names.ts";
import { isProposal } from "../../src/vocabulary/proposal-words.ts";
import { address, selected } from "../state/address-state.ts";
import { agentList, isFoundCut, shown } from "../state/record-state.ts";
import type { ListsTexts } from "../../src/texts/en/lists.ts";
import { texts } from "../state/texts.ts";
import { Answer } from "./answer.tsx";
import { GroupNumber, ListLink, NothingLeft } from "./list-parts.tsx";
import { ShapeSample } from "./shape-sample.tsx";

type Title = keyof ListsTexts & ("organizations" | "people" | "inProposalsOnly" | "silent");

const GROUPS: readonly { readonly title: Title; readonly belongs: (agent: AgentAnswer) => boolean }[] = [
  {
    title: "organizations",
    belongs: ({ kind, statements }) => statements > 0 && kind === "Organization",
  },
  { title: "people", belongs: ({ kind, statements }) => statements > 0 && kind === "Person" },
  { title: "inProposalsOnly", belongs: (agent) => agent.statements === 0 && proposalsOf(agent) > 0 },
  {
    title: "silent",
    belongs: (agent) => agent.statements === 0 && proposalsOf(agent) === 0,
  },
];

/** Everybody who speaks or is spoken of, each apart, those who say most first. */
export function SpeakerList() {
  return (
    <Answer of={agentList.value}>
      {() => {
        const all = shown.value.agents;
        if (all.length === 0) return <NothingLeft />;
        return [
          isFoundCut.value && (
            <p key="cut" class="note">
              {texts().overview.newestOnly}
            </p>
          ),
          ...GROUPS.map(({ title, belongs }) => (
            <Group key={title} title={title} agents={all.filter(belongs)} />
          )),
        ];
      }}
    </Answer>
  );
}

function Group({ title, agents }: { readonly title: Title; readonly agents: readonly AgentAnswer[] }) {
  const id = `group-${title}`;
  if (agents.length === 0) return null;
  return (
    <section class="list-group" aria-labelledby={id}>
      <h3 id={id} class="group-title">
        {texts().lists[title]} <GroupNumber of={agentList} rows={agents.length} />
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
                  {to !== undefined && ` ${texts().lists.until(texts().grammar.date(to))}`}
                </p>
              ))}
              {agent.statements > 0 || proposalsOf(agent) === 0 ? (
                <p class="who">{tallyWords(agent)}</p>
              ) : null}
              {proposalsOf(agent) > 0 && (
                <p class="who">{texts().grammar.count(proposalsOf(agent), texts().words.proposal)}</p>
              )}
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
  const { grammar, lists, vocabulary, words } = texts();
  if (statements === 0) return lists.saysNothing;
  const parts = ACT_NAMES.flatMap((act) => {
    const number = acts[act] ?? 0;
    return number === 0 ? [] : [`${vocabulary.acts[act].label} ${grammar.number(number)}`];
  });
  return `${grammar.count(statements, words.statement)}: ${parts.join(", ")}`;
}
