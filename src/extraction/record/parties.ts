import type { Agent } from "../../model/agent.ts";
import { compareText } from "../../model/canonical.ts";
import type { IdOf } from "../../model/ids.ts";
import type { Origin } from "../../model/origin.ts";
import type { Speaker } from "../proposal.ts";
import { fitWords } from "./fit-words.ts";
import { anOrganization, collectMentions, type Mention, mentionKey, plain } from "./mentions.ts";
import { nameWords } from "./parties-in.ts";
import { mintId } from "./mint-id.ts";
import { organizationSubtype } from "./organization-subtype.ts";
import { isOwnName, namesSomebody, withoutArticle } from "./own-name.ts";

/** UTF-16 units of a title in the name of whoever has none. */
const MOST_OF_A_TITLE = 200;

export type AgentId = IdOf<"Person" | "Organization">;

/** What decides who is who, beside the names themselves. */
export interface PartyMeans {
  /** What an article's nameless parties are tied to: the same in every version of it. */
  readonly scope: string;
  readonly title: string;
  /** Ids of the authors, where the page names them. */
  readonly authors: readonly IdOf<"Person">[];
  /** Agents of the store by the key of their mention. */
  readonly known: ReadonlyMap<string, AgentId>;
  /** The mark of what a program has read out of the text. */
  readonly originOf: (confidence: number) => Origin;
}

/** Turns speakers into agents of a record. Only those that were asked for become part of it. */
export interface Parties {
  /** One agent, or several where several authors write "I". */
  readonly agentsOf: (speaker: Speaker, confidence: number) => readonly AgentId[];
  /** undefined where the name is empty. */
  readonly organizationOf: (name: string) => IdOf<"Organization"> | undefined;
  /** The agents that are not in the store, each once. */
  readonly minted: () => readonly Agent[];
  /** Names by which a claim of the article can mean one of the agents, as nameWords writes them; none that two share. */
  readonly names: () => ReadonlyMap<string, AgentId>;
}

/** Whoever is named in the article under one key is one agent; see isOwnName for who is the same in all articles. */
export function partiesOf(statements: Parameters<typeof collectMentions>[0], means: PartyMeans): Parties {
  const mentions = collectMentions(statements);
  const minted = new Map<AgentId, Agent>();
  const names = new Map<string, AgentId | undefined>();

  const put = (agent: Agent, confidence: number): AgentId => {
    const before = minted.get(agent.id)?.origin?.confidence ?? 0;
    const origin = means.originOf(Math.max(before, confidence));
    minted.set(agent.id, { ...agent, origin, state: "proposed" });
    return agent.id;
  };
  const named = (name: string, id: AgentId): void => {
    const holder = names.get(name);
    names.set(name, names.has(name) && holder !== id ? undefined : id);
  };
  const ofMention = (key: string, mention: Mention): AgentId => {
    const id = means.known.get(key) ?? put(agentOf(mention, means.scope), mention.confidence);
    for (const name of [mention.name, ...mention.altNames]) {
      if (namesSomebody(name)) named(nameWords(withoutArticle(name)), id);
    }
    return id;
  };
  const nameless = (role: "author" | "source", confidence: number): AgentId =>
    put(namelessPerson(role, means), confidence);

  return {
    agentsOf: (speaker, confidence) => {
      if (speaker.kind === "author") {
        return means.authors.length > 0 ? means.authors : [nameless("author", confidence)];
      }
      const key = mentionKey(speaker);
      const mention = key === undefined ? undefined : mentions.get(key);
      return [key && mention ? ofMention(key, mention) : nameless("source", confidence)];
    },
    organizationOf: (name) => {
      const key = mentionKey(anOrganization(name));
      const mention = key === undefined ? undefined : mentions.get(key);
      // the key is that of an organisation, and so is the id
      return key && mention ? (ofMention(key, mention) as IdOf<"Organization">) : undefined;
    },
    minted: () => [...minted.values()],
    names: () =>
      new Map(
        [...names].flatMap(([name, id]): [string, AgentId][] => (id === undefined ? [] : [[name, id]])),
      ),
  };
}

function agentOf({ kind, speakerKind, name, altNames }: Mention, scope: string): Agent {
  const identity = isOwnName(name, speakerKind) ? [plain(name)] : [plain(name), scope];
  const aliases = altNames.length === 0 ? {} : { altNames: [...altNames].sort(compareText) };
  if (kind === "Person") {
    const anonymous = namesSomebody(name) ? {} : { anonymous: true };
    return { id: mintId("Person", ...identity), kind, name, ...aliases, ...anonymous };
  }
  const subtype =
    speakerKind === "group" ? "group" : speakerKind === "document" ? "other" : organizationSubtype(name);
  return { id: mintId("Organization", ...identity), kind, subtype, name, ...aliases };
}

/** Somebody spoke, and the article does not say who: one such person an article, so that nobody else is credited. */
function namelessPerson(role: "author" | "source", { scope, title }: PartyMeans): Agent {
  return {
    id: mintId("Person", role, scope, "nameless"),
    kind: "Person",
    name: `${role === "author" ? "Author of" : "Unnamed source in"} “${fitWords(title, MOST_OF_A_TITLE) ?? ""}”`,
    anonymous: true,
  };
}
