import type { Agent } from "../../model/agent.ts";
import { dateText } from "../../model/dates.ts";
import { Document } from "../../model/document.ts";
import type { IdOf } from "../../model/ids.ts";
import { httpUrl } from "../../model/strings.ts";
import type { Article } from "../../text/read-article.ts";
import type { Speaker } from "../proposal.ts";
import { fitWords } from "./fit-words.ts";
import { anOrganization, mentionKey, plain } from "./mentions.ts";
import { mintId } from "./mint-id.ts";
import { isOwnName } from "./own-name.ts";
import type { AgentId } from "./parties.ts";
import { pageAddress } from "./page-address.ts";

const MOST_OF_A_TITLE = 1000;
const MOST_AUTHORS = 30;

/** What a page says of itself. */
export interface Publication {
  readonly document: Document;
  /** Outlet and authors that are not in the store. */
  readonly agents: readonly Agent[];
  readonly authors: readonly IdOf<"Person">[];
}

export interface PublicationMeans {
  /** Agents of the store by the key of their mention. */
  readonly known: ReadonlyMap<string, AgentId>;
  /** The document that this text is a later version of. */
  readonly revisionOf: IdOf<"Document"> | undefined;
  /** When it was fetched; undefined for what lay on a disk. */
  readonly retrieved: string | undefined;
  readonly origin: Agent["origin"];
}

/**
 * The document with its outlet and authors. They are imported and accepted, not proposed: whoever adds an article
 * vouches that it is there, and title, outlet, date and authors are the page's own words about itself. Only so do
 * /documents and its page show the article at all, and the filters by outlet find it, before a person has looked at a
 * single statement. Whatever a program has read out of the text is proposed.
 *
 * The words of an article belong to its publisher, so they are withheld: see DESIGN 2.7.
 */
export function publicationOf(article: Article, means: PublicationMeans): Publication {
  const { sha256, title, outlet, published, modified, language } = article;
  const url = addressOf(article);
  const publisher = outlet === undefined ? undefined : partyOf(anOrganization(outlet), means, "");
  const authors = article.authors
    .slice(0, MOST_AUTHORS)
    .flatMap((name) => partyOf(aPerson(name), means, outlet ?? scopeOf(article)) ?? []);
  const by = [...new Set(authors.map(({ id }) => id as IdOf<"Person">))]; // keys of people lead to people
  return {
    document: {
      id: documentId(article),
      title: fitWords(title, MOST_OF_A_TITLE) ?? "Untitled",
      ...(url !== undefined && { url }),
      ...(by.length > 0 && { by }),
      ...(publisher && { publishedBy: publisher.id as IdOf<"Organization"> }), // the same of organisations
      ...dateField("published", published),
      ...dateField("modified", modified),
      ...dateField("retrieved", means.retrieved),
      ...(means.revisionOf !== undefined && { revisionOf: means.revisionOf }),
      language: Document.shape.language.safeParse(language).success ? language : "en",
      sha256,
      textPolicy: "withheld",
      origin: means.origin,
    },
    agents: [publisher, ...authors].flatMap((party) => party?.agent ?? []),
    authors: by,
  };
}

/** The id of an article is a digest of its words and its address, so a changed article is another document. */
function documentId(article: Pick<Article, "sha256" | "url">): IdOf<"Document"> {
  return mintId("Document", article.sha256, addressOf(article) ?? "");
}

/** The address of an article as it is compared and kept; undefined where it has none that a record may hold. */
export function addressOf({ url }: { readonly url?: string | undefined }): string | undefined {
  const address = url === undefined ? undefined : pageAddress(url);
  return address !== undefined && httpUrl.safeParse(address).success ? address : undefined;
}

/** Words from which on a title is not that of many articles. */
const WORDS_OF_A_TITLE = 3;

/**
 * What an article without an address is recognised by in all its versions: title, outlet and date. undefined where the
 * title says too little.
 */
export function headingOf({
  title,
  outlet,
  published,
}: Pick<Article, "title" | "outlet" | "published">): string | undefined {
  const shown = fitWords(title, MOST_OF_A_TITLE) ?? "";
  if (shown.split(" ").length < WORDS_OF_A_TITLE) return undefined;
  return JSON.stringify([shown.toLowerCase(), plain(outlet ?? ""), published ?? ""]);
}

/** What ties an article's nameless parties to it: the same in all versions that begin with this one. */
export function scopeOf(article: Pick<Article, "title" | "outlet" | "published" | "url" | "sha256">): string {
  return addressOf(article) ?? headingOf(article) ?? article.sha256;
}

export function aPerson(name: string): Speaker {
  return { name, kind: "person", altNames: [], role: undefined, onBehalfOf: undefined };
}

interface Party {
  readonly id: AgentId;
  /** undefined where the store has it. */
  readonly agent: Agent | undefined;
}

/** A name that says little by itself is tied to the outlet, or to the page. */
function partyOf(speaker: Speaker, means: PublicationMeans, scope: string): Party | undefined {
  const key = mentionKey(speaker);
  const name = fitWords(speaker.name, 300);
  if (key === undefined || name === undefined) return undefined;
  const known = means.known.get(key);
  if (known !== undefined) return { id: known, agent: undefined };
  const identity = isOwnName(name, speaker.kind) ? [plain(name)] : [plain(name), scope];
  const agent: Agent =
    speaker.kind === "person"
      ? { id: mintId("Person", ...identity), kind: "Person", name, origin: means.origin }
      : {
          id: mintId("Organization", ...identity),
          kind: "Organization",
          subtype: "outlet",
          name,
          origin: means.origin,
        };
  return { id: agent.id, agent };
}

/** A date the page gives and a record cannot hold is left out. */
function dateField(key: "published" | "modified" | "retrieved", date: string | undefined): Partial<Document> {
  return date !== undefined && dateText.safeParse(date).success ? { [key]: date } : {};
}
