import type { Article } from "../../text/read-article.ts";
import type { Extraction } from "../proposal.ts";
import { anOrganization, collectMentions, mentionKey } from "./mentions.ts";
import { mayBeKnown, withoutArticle } from "./own-name.ts";
import { aPerson } from "./publication.ts";

/** A party whose name may be known to the store. */
export interface NameQuery {
  /** Under what toRecord asks for it. */
  readonly key: string;
  readonly kind: "Person" | "Organization";
  /** The name, and the name without the article before it. */
  readonly names: readonly string[];
}

/** Names of an article that mean the same party everywhere, so that one the store knows by such a name is that party. */
export function namesToLookUp(article: Article, extraction: Extraction): readonly NameQuery[] {
  const queries = new Map<string, NameQuery>();
  const ask = (key: string | undefined, kind: NameQuery["kind"], name: string): void => {
    if (key !== undefined) queries.set(key, { key, kind, names: [...new Set([name, withoutArticle(name)])] });
  };
  for (const [key, { kind, speakerKind, name }] of collectMentions(extraction.statements)) {
    if (mayBeKnown(name, speakerKind)) ask(key, kind, name);
  }
  for (const author of article.authors.map(aPerson)) {
    if (mayBeKnown(author.name, "person")) ask(mentionKey(author), "Person", author.name);
  }
  if (article.outlet !== undefined) {
    ask(mentionKey(anOrganization(article.outlet)), "Organization", article.outlet);
  }
  return [...queries.values()];
}
