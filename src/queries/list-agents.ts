import type { AgentFilter, AgentSort, PageRequest, Store } from "../store/store.ts";
import type { AgentAnswer } from "./answers.ts";
import { describeAgents } from "./describe-agents.ts";
import type { PageOf } from "./page-of.ts";

/** Who speaks: the people and organisations that pass a filter. */
export async function listAgents(
  store: Store,
  filter: AgentFilter,
  page: PageRequest<AgentSort>,
): Promise<PageOf<AgentAnswer>> {
  const { rows, total, next } = await store.agents(filter, page);
  return { items: await describeAgents(store, rows), total, next };
}
