import type { Affiliation } from "../../src/model/affiliation.ts";
import type { Agent } from "../../src/model/agent.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Document } from "../../src/model/document.ts";
import { emptyRecord, type Record as HearsayRecord } from "../../src/model/record.ts";
import type { Statement } from "../../src/model/statement.ts";
import { ADJECTIVES, FAMILY_NAMES, GIVEN_NAMES, PLACES, PLANS, SUBJECTS } from "./grown-words.ts";
import { luck, type Luck } from "./luck.ts";
import { sha256 } from "./text.ts";

export interface Grown {
  readonly record: HearsayRecord;
  /** The cleaned texts of its documents by the file name that the record gives them. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface GrownSize {
  /** Agents and claims together: the nodes of the simple view. */
  readonly nodes: number;
  /** Statements and memberships together: the edges of the simple view. At least as many as nodes. */
  readonly edges: number;
}

/** Statements that one document holds. */
const IN_A_DOCUMENT = 120;
/** People and claims come in quarrels: most of what somebody says is said in one of them. */
const QUARRELS = 40;
const OUTLETS = 12;
/** One claim in so many has both sides: some 8 in 100. */
const CONTESTED_EVERY = 12;

/**
 * A valid record of any size in words of our own, the same on every machine: a fifth of the nodes speak, the others
 * are said; a twelfth of the claims is denied by somebody; outlets pass on what others say; every statement stands
 * word for word in an open text; days are spread over the year 2031.
 */
export function grownRecord({ nodes, edges }: GrownSize): Grown {
  const random = luck(nodes * 31 + edges);
  const agents = agentsOf(Math.max(OUTLETS * 2, Math.round(nodes / 5)));
  const claims = claimsOf(nodes - agents.length);
  const affiliations = affiliationsOf(agents);
  const { documents, statements, texts } = written(random, agents, claims, edges - affiliations.length);
  return { record: { ...emptyRecord(), agents, affiliations, documents, claims, statements }, texts };
}

/** Outlets first, then an organisation for every four people. */
function agentsOf(count: number): Agent[] {
  return Array.from({ length: count }, (_, index): Agent => {
    if (index < OUTLETS) {
      const name = `The ${at(PLACES, index)} Messenger`;
      return { id: `org-${index}`, kind: "Organization", subtype: "outlet", name };
    }
    if (index % 5 === 0)
      return { id: `org-${index}`, kind: "Organization", subtype: "other", name: boardName(index / 5) };
    return { id: `per-${index}`, kind: "Person", name: personName(index) };
  });
}

function boardName(number: number): string {
  const round = Math.floor(number / PLACES.length);
  const first = round < SUBJECTS.length ? "" : `${at(ADJECTIVES, Math.floor(round / SUBJECTS.length))} `;
  return `${at(PLACES, number)} ${first}${at(SUBJECTS, round)} board`;
}

function personName(number: number): string {
  const family = Math.floor(number / GIVEN_NAMES.length);
  const round = Math.floor(family / FAMILY_NAMES.length);
  const name = `${at(GIVEN_NAMES, number)} ${at(FAMILY_NAMES, family)}`;
  return round === 0 ? name : `${name} of ${at(PLACES, round)}`;
}

function claimsOf(count: number): Claim[] {
  return Array.from({ length: count }, (_, index): Claim => {
    const words = `The ${at(ADJECTIVES, index)} ${at(SUBJECTS, Math.floor(index / 7))} of ${at(PLACES, Math.floor(index / 3))}`;
    return {
      id: `clm-${index}`,
      text: `${words} ${at(PLANS, index)} in stage ${index + 1}.`,
      subtype: "fact",
    };
  });
}

/** Every second person belongs to the organisation before it. */
function affiliationsOf(agents: readonly Agent[]): Affiliation[] {
  return agents.flatMap((agent, index): Affiliation[] => {
    const home = agents[index - (index % 5)];
    if (agent.kind !== "Person" || index % 2 === 0 || home?.kind !== "Organization" || index < OUTLETS + 5)
      return [];
    return [{ id: `aff-${index}`, member: agent.id, organization: home.id, role: "speaker" }];
  });
}

interface Writing {
  readonly documents: Document[];
  readonly statements: Statement[];
  readonly texts: Map<string, string>;
}

function written(random: Luck, agents: readonly Agent[], claims: readonly Claim[], count: number): Writing {
  const writing: Writing = { documents: [], statements: [], texts: new Map() };
  let sayings = 0;
  for (let first = 0; first < count; first += IN_A_DOCUMENT) {
    const document = documentOf(writing.documents.length);
    let text = document.title;
    for (let index = first; index < Math.min(count, first + IN_A_DOCUMENT); index += 1) {
      const id: Statement["id"] = `stm-${index}`;
      const said = document.published;
      const before = writing.statements.at(-1);
      if (index > first && index % 13 === 0 && before?.act === "asserts") {
        // The outlet passes on what stood just before: the same words and those around them.
        const start = text.lastIndexOf("Item");
        const anchor = { document: document.id, exact: text.slice(start), start, end: text.length };
        const by: Statement["by"] = [`org-${index % OUTLETS}`];
        writing.statements.push({ id, by, act: "reports", what: before.id, said, in: [anchor] });
        continue;
      }
      const { speaker, claim, act, against } = saying(random, agents, claims, sayings);
      sayings += 1;
      const exact = `${speaker.name} ${WORDS[act]} that ${claim.text.replace("The", "the").replace(".", "")}`;
      const prefix = `Item ${index + 1}: `;
      text += `${index % 6 === 0 ? "\n\n" : " "}${prefix}`;
      const anchor = {
        document: document.id,
        exact,
        prefix,
        start: text.length,
        end: text.length + exact.length,
      };
      text += `${exact}.`;
      const by: Statement["by"] = [speaker.id];
      writing.statements.push({
        id,
        by,
        act,
        what: claim.id,
        ...(against && { against: [against] }),
        said,
        in: [anchor],
      });
    }
    writing.texts.set(document.textFile, text);
    writing.documents.push({ ...document, sha256: sha256(text) });
  }
  return writing;
}

/** Documents come out one after the other through the months of a year. */
function documentOf(number: number): Document & { readonly published: string; readonly textFile: string } {
  const month = String(1 + (number % 12)).padStart(2, "0");
  const day = String(1 + (Math.floor(number / 12) % 28)).padStart(2, "0");
  return {
    id: `doc-${number}`,
    title: `${at(PLACES, number)} and its ${at(SUBJECTS, number)}, report ${number + 1}`,
    publishedBy: `org-${number % OUTLETS}`,
    published: `2031-${month}-${day}`,
    language: "en",
    textPolicy: "open",
    textFile: `grown-${number}.txt`,
  };
}

const WORDS = {
  asserts: "said",
  confirms: "confirmed",
  accuses: "complained",
  denies: "denied",
  disputes: "doubted",
  cannotVerify: "could find no proof",
  asks: "asked for a sign",
} as const;
type GrownAct = keyof typeof WORDS;

interface Saying {
  readonly speaker: Agent;
  readonly claim: Claim;
  readonly act: GrownAct;
  readonly against: Agent["id"] | undefined;
}

/** Everybody speaks once and everything is said once before anything is repeated; then few speak much. */
function saying(random: Luck, agents: readonly Agent[], claims: readonly Claim[], index: number): Saying {
  const number = index < claims.length ? index : Math.floor(claims.length * random() ** 2);
  const claim = at(claims, number);
  const speaker = index < agents.length ? at(agents, index) : someoneIn(random, agents, number % QUARRELS);
  const other = at(agents, Math.floor(random() * agents.length));
  // A claim begins with somebody who says so.
  const act = index < claims.length ? "asserts" : actFor(random(), number % CONTESTED_EVERY === 0);
  return { speaker, claim, act, against: act === "accuses" ? other.id : undefined };
}

function actFor(draw: number, isContested: boolean): GrownAct {
  if (isContested && draw < 0.5) return draw < 0.4 ? "denies" : "disputes";
  return LATER_ACTS.find(({ above }) => draw > above)?.act ?? "asserts";
}

const LATER_ACTS: readonly { readonly above: number; readonly act: GrownAct }[] = [
  { above: 0.96, act: "accuses" },
  { above: 0.93, act: "cannotVerify" },
  { above: 0.91, act: "asks" },
  { above: 0.85, act: "confirms" },
];

/** Six times in seven somebody of the quarrel; the earlier in the list, the more often. */
function someoneIn(random: Luck, agents: readonly Agent[], quarrel: number): Agent {
  const place = Math.floor(agents.length * random() ** 2.5);
  if (random() > 6 / 7) return at(agents, place);
  return at(agents, place - (place % QUARRELS) + quarrel);
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("an empty list of words");
  return found;
}
