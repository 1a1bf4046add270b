import type { Document } from "../model/document.ts";
import { everyRow, inPieces } from "../queries/every-row.ts";
import { addressOf, headingOf, scopeOf } from "../extraction/record/publication.ts";
import type { Store } from "../store/store.ts";
import type { Article } from "../text/read-article.ts";
import { STATES } from "../vocabulary/statement-words.ts";

/** The documents of a store, by what an article is recognised by. */
export interface KnownDocuments {
  /** The document with this very text: at the same address, or where one of the two has none. */
  readonly sameAs: (article: Article) => Document | undefined;
  /**
   * The newest version of the page at the article's address; where one of the two has no address, of the article with
   * the same title, outlet and date.
   */
  readonly earlierThan: (article: Article) => Document | undefined;
  /** What the nameless parties of a document are tied to: what its first version had. */
  readonly scopeOf: (document: Document) => string;
  readonly add: (document: Document, outlet: string | undefined) => void;
}

/** Reads all documents once; what is added later has to be said. */
export async function knownDocuments(store: Store): Promise<KnownDocuments> {
  const byText = new Map<string, Document[]>();
  const byAddress = new Map<string, Document[]>();
  const byHeading = new Map<string, Document[]>();
  const replaced = new Set<string>();
  const byId = new Map<string, { readonly document: Document; readonly outlet: string | undefined }>();
  const add = (document: Document, outlet: string | undefined): void => {
    const { title, published, sha256, revisionOf } = document;
    byId.set(document.id, { document, outlet });
    push(byText, sha256, document);
    push(byAddress, addressOf(document), document);
    push(byHeading, headingOf({ title, outlet, published }), document);
    if (revisionOf !== undefined) replaced.add(revisionOf);
  };
  const stored = await everyRow((page) => store.documents({ states: STATES }, page), "id");
  const outlets = await outletNames(store, stored);
  for (const document of stored) add(document, outlets.get(document.publishedBy ?? ""));

  const newest = (versions: readonly Document[]): Document | undefined =>
    versions.findLast(({ id }) => !replaced.has(id));
  return {
    sameAs: (article) => {
      const address = addressOf(article);
      const same = byText.get(article.sha256) ?? [];
      return (
        same.find((document) => addressOf(document) === address) ??
        same.find((document) => address === undefined || addressOf(document) === undefined)
      );
    },
    earlierThan: (article) => {
      const address = addressOf(article);
      const alike = (byHeading.get(headingOf(article) ?? "") ?? []).filter(
        (document) => address === undefined || addressOf(document) === undefined,
      );
      return newest(byAddress.get(address ?? "") ?? []) ?? newest(alike);
    },
    scopeOf: (document) => {
      let first = byId.get(document.id);
      const seen = new Set<string>();
      for (let earlier = first; earlier && !seen.has(earlier.document.id);) {
        seen.add(earlier.document.id);
        first = earlier;
        earlier = byId.get(earlier.document.revisionOf ?? "");
      }
      const { title, published, url, sha256, id } = first?.document ?? document;
      return scopeOf({ title, outlet: first?.outlet, published, url, sha256: sha256 ?? id });
    },
    add,
  };
}

async function outletNames(
  store: Store,
  documents: readonly Document[],
): Promise<ReadonlyMap<string, string>> {
  const ids = documents.flatMap(({ publishedBy }) => publishedBy ?? []);
  const outlets = await inPieces(ids, (piece) => store.get("Organization", piece));
  return new Map(outlets.map(({ id, name }) => [id, name]));
}

function push(lists: Map<string, Document[]>, key: string | undefined, document: Document): void {
  if (key === undefined) return;
  const list = lists.get(key);
  if (list) list.push(document);
  else lists.set(key, [document]);
}
