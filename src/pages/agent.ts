import type { StatementFilter } from "../store/store.ts";
import type { StatementAnswer } from "../queries/answers.ts";
import { describeStatements } from "../queries/describe-statements.ts";
import { everyRow } from "../queries/every-row.ts";
import { oneAgent } from "../queries/one-agent.ts";
import type { Page, PageSources } from "./page.ts";
import { agentPage } from "./views/agent-page.ts";

export const agent: Page = {
  path: "/agents/:id",
  async render(sources, id) {
    const answer = await oneAgent(sources.store, id);
    const said = await everyStatement(sources, { by: [id] });
    const throughMembers = await everyStatement(sources, { org: [id] });
    const against = await everyStatement(sources, { against: [id] });
    const about = await everyStatement(sources, { about: [id] });
    const proposals = await proposalsAbout(sources, id);
    const own = new Set([...said, ...throughMembers].map((statement) => statement.id));
    const aboutIt = new Map([...against, ...about].map((statement) => [statement.id, statement]));
    return agentPage({
      agent: answer,
      said,
      throughMembers,
      aboutIt: [...aboutIt.values()].filter((statement) => !own.has(statement.id)),
      proposals,
      assets: sources.assets,
    });
  },
};

/** What is proposed of it, of its people and about it, each once. */
async function proposalsAbout(sources: PageSources, id: string): Promise<readonly StatementAnswer[]> {
  const found = new Map<string, StatementAnswer>();
  for (const filter of [{ by: [id] }, { org: [id] }, { against: [id] }, { about: [id] }]) {
    const proposals = await everyStatement(sources, { ...filter, states: ["proposed"] });
    for (const proposal of proposals) found.set(proposal.id, proposal);
  }
  return [...found.values()];
}

async function everyStatement(
  { store, reading }: PageSources,
  filter: StatementFilter,
): Promise<readonly StatementAnswer[]> {
  return describeStatements(store, await everyRow((page) => store.statements(filter, page), "said"), reading);
}
