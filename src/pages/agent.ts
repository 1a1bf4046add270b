import { compareText } from "../model/canonical.ts";
import type { StatementAnswer } from "../queries/answers.ts";
import { listStatements } from "../queries/list-statements.ts";
import { oneAgent } from "../queries/one-agent.ts";
import type { StatementFilter } from "../store/store.ts";
import { knownNames } from "./known-names.ts";
import type { Page, PageSources } from "./page.ts";
import { type AgentPage, type AgentPart, agentPage } from "./views/agent-page.ts";

/** Statements shown of each sort; a list has the rest. */
const SHOWN = 50;

export const agent: Page = {
  path: "/agents/:id",
  async render(sources, id) {
    const answer = await oneAgent(sources.store, id);
    const said = await newest(sources, { by: [id] }, `/statements?by=${id}`);
    const throughMembers = await newest(sources, { org: [id] }, `/statements?org=${id}`);
    const against = await newest(sources, { against: [id] }, `/statements?against=${id}`);
    const about = await newest(sources, { about: [id] }, `/statements?about=${id}`);
    return agentPage(sources, {
      agent: answer,
      said,
      throughMembers: without(throughMembers, said.statements),
      aboutIt: without(joined(against, about), [...said.statements, ...throughMembers.statements]),
      proposals: await proposalsAbout(sources, id),
      others: await knownNames(sources.store),
    });
  },
};

async function newest(
  { store, reading }: PageSources,
  filter: StatementFilter,
  address: string,
): Promise<AgentPart> {
  const { items, total } = await listStatements(store, filter, { limit: SHOWN, sort: "-said" }, reading);
  return { statements: items, total, address };
}

/** Accusations against it first, then whatever else is about it. */
function joined(against: AgentPart, about: AgentPart): AgentPart {
  const rest = without(about, against.statements);
  return {
    ...about,
    statements: [...against.statements, ...rest.statements],
    total: against.statements.length + rest.total,
  };
}

/** A statement stands once on a page. */
function without(part: AgentPart, others: readonly StatementAnswer[]): AgentPart {
  const known = new Set(others.map(({ id }) => id));
  const statements = part.statements.filter(({ id }) => !known.has(id));
  return { ...part, statements, total: part.total - (part.statements.length - statements.length) };
}

/** The newest of what is proposed of it, of its people and about it, each once; and where there is more. */
async function proposalsAbout({ store, reading }: PageSources, id: string): Promise<AgentPage["proposals"]> {
  const found = new Map<string, StatementAnswer>();
  const more: { readonly address: string; readonly number: number }[] = [];
  for (const name of ["by", "org", "against", "about"] as const) {
    const filter: StatementFilter = { [name]: [id], states: ["proposed"] };
    const { items, total } = await listStatements(store, filter, { limit: SHOWN, sort: "-said" }, reading);
    for (const proposal of items) found.set(proposal.id, proposal);
    if (total > items.length)
      more.push({ address: `/statements?${name}=${id}&state=proposed`, number: total - items.length });
  }
  return { statements: [...found.values()].sort(oldestFirst), more };
}

function oldestFirst(a: StatementAnswer, b: StatementAnswer): number {
  return compareText(a.said ?? "", b.said ?? "") || compareText(a.id, b.id);
}
