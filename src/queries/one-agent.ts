import { AppError } from "../model/errors.ts";
import type { Store } from "../store/store.ts";
import type { AgentAnswer } from "./answers.ts";
import { describeAgents } from "./describe-agents.ts";
import { agentsOf } from "./nodes-of.ts";

/** One person or organisation in whatever state. Throws notFound. */
export async function oneAgent(store: Store, id: string): Promise<AgentAnswer> {
  const agents = await agentsOf(store, [id]);
  const [answer] = await describeAgents(store, [...agents.values()]);
  if (answer === undefined)
    throw new AppError("notFound", `There is no agent ${id}: ask /agents for those there are.`);
  return answer;
}
