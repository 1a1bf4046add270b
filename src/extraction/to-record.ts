import { canonicalRecord } from "../model/canonical.ts";
import type { Document } from "../model/document.ts";
import type { IdOf } from "../model/ids.ts";
import type { Origin } from "../model/origin.ts";
import { FORMAT, type Record as HearsayRecord } from "../model/record.ts";
import type { Article } from "../text/read-article.ts";
import type { Extraction } from "./proposal.ts";
import { affiliationsOf } from "./record/affiliations.ts";
import { anchorWriter } from "./record/anchors.ts";
import { groupByClaim } from "./record/claim-groups.ts";
import { claimsOf } from "./record/claims.ts";
import { fitWords } from "./record/fit-words.ts";
import { forestOf } from "./record/forest.ts";
import { type AgentId, partiesOf } from "./record/parties.ts";
import { publicationOf, scopeOf } from "./record/publication.ts";
import { soundStatements } from "./record/sound-statements.ts";
import { speakerKey } from "./record/mentions.ts";
import { keptStatements, planTargets } from "./record/targets.ts";
import { writeStatements } from "./record/write-statements.ts";

const MOST_OF_A_WHY = 300;

export interface RecordMeans {
  /** Which program read the text, for the origin: "hearsay-embedded/1". */
  readonly tool: string;
  /** RFC 3339. What the store has already keeps the time it came: see withoutStored. */
  readonly at: string;
  /** When the page was fetched; undefined for what lay on a disk. */
  readonly retrieved?: string;
  /** The document as the store has it, where it has this very text. */
  readonly stored?: Document;
  /** The document in the store that this text is a later version of. */
  readonly revisionOf?: IdOf<"Document">;
  /** What the nameless parties of the earlier version are tied to, by scopeOf. */
  readonly scope?: string;
  /** Agents of the store for the names that namesToLookUp gives, by their key. */
  readonly known?: ReadonlyMap<string, AgentId>;
}

export interface RecordOfArticle {
  /** Keeps every rule of validity, whatever was proposed; it refers to agents of the store that were known. */
  readonly record: HearsayRecord;
  readonly document: Document;
  /** Number of proposals that are no statements: without words, about nothing, or only said not to have been made. */
  readonly dropped: number;
}

/**
 * An article and what an extractor proposes, as a record: everything read out of the text is proposed, with its
 * origin; the document with its outlet and authors is imported (see publicationOf). Ids are digests of what things
 * are, so the same article gives the same members.
 */
export function toRecord(article: Article, extraction: Extraction, means: RecordMeans): RecordOfArticle {
  const { text } = article;
  const { tool, at, stored, known = new Map<string, AgentId>() } = means;
  const { scope = scopeOf(article) } = means;
  const originOf = (confidence: number, why?: string): Origin => {
    const reason = fitWords(why ?? "", MOST_OF_A_WHY);
    return { method: "model", tool, at, confidence, ...(reason !== undefined && { why: reason }) };
  };
  const publication = publicationOf(article, {
    known,
    revisionOf: means.revisionOf,
    retrieved: means.retrieved,
    origin: { method: "import", tool: "hearsay-add/1", at },
  });
  const document = stored ?? publication.document;

  const proposals = soundStatements(text, extraction.statements);
  const forest = forestOf(proposals);
  const groups = groupByClaim(proposals, forest);
  const kept = keptStatements(proposals, forest, groups);
  const isKept = (index: number): boolean => kept[index] === true;
  const parties = partiesOf(proposals, {
    scope,
    title: document.title,
    authors: stored ? peopleAmong(stored.by) : publication.authors,
    known,
    originOf,
  });
  const claims = claimsOf(proposals, groups, {
    isKept,
    forest,
    text,
    title: document.title,
    scope,
    originOf,
  });
  const speakersOf = (index: number): readonly string[] => (proposals[index]?.speakers ?? []).map(speakerKey);
  const plan = planTargets(proposals, {
    forest,
    groups,
    hasClaim: claims.has,
    isOwn: (index, other) => speakersOf(index).every((key) => speakersOf(other).includes(key)),
    isKept,
  });
  const { statements, kept: written } = writeStatements(proposals, {
    text,
    document: document.id,
    plan,
    parties,
    claims,
    outlet: article.outlet,
    anchorsAt: anchorWriter(text, document),
    originOf,
  });
  const affiliations = affiliationsOf(
    proposals.filter((_, index) => written.has(index)),
    parties,
    originOf,
  );

  const imported = stored ? [] : publication.agents;
  const importedIds = new Set(imported.map(({ id }) => id));
  const record = canonicalRecord({
    format: FORMAT,
    agents: [
      ...new Map(imported.map((agent) => [agent.id, agent])).values(),
      ...parties.minted().filter(({ id }) => !importedIds.has(id)),
    ],
    things: [],
    affiliations: [...affiliations],
    documents: [document],
    claims: [...claims.written(parties.names())],
    statements: [...statements],
    links: [],
    reviews: [],
  });
  return { record, document, dropped: extraction.statements.length - written.size };
}

function peopleAmong(ids: readonly AgentId[] = []): readonly IdOf<"Person">[] {
  return ids.filter((id): id is IdOf<"Person"> => id.startsWith("per-"));
}
