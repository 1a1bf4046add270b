import type { Record as HearsayRecord } from "../model/record.ts";
import type { Store } from "../store/store.ts";
import { ACTS } from "../vocabulary/acts/index.ts";
import { ACT_NAMES } from "../vocabulary/acts/names.ts";
import { ARTICLE_OPTIONS, checkArticleFlags, PRIVATE_OPTION, readInput } from "./article-input.ts";
import type { CliCommand } from "./cli-command.ts";
import { eachInput } from "./each-input.ts";
import { noteDropped } from "./extract.ts";
import { EXTRACTOR_OPTIONS, extractorName } from "./extractor-flags.ts";
import { type KnownDocuments, knownDocuments } from "./known-documents.ts";
import { articleLines } from "./list-extraction.ts";
import { type StoredArticle, storeArticle } from "./store-article.ts";

/** `hearsay add FILE|URL|-`: reads articles and keeps what they attribute to whom, as proposals. */
export const add: CliCommand = {
  name: "add",
  arguments: "<article...>",
  summary: "read articles (files, addresses or -) and keep their statements, as proposals",
  options: [...ARTICLE_OPTIONS, ...EXTRACTOR_OPTIONS, PRIVATE_OPTION],
  async run(context, args, flags) {
    const { openStore, now, user, json, print, note } = context;
    checkArticleFlags(args, flags);
    const { extractor, tool } = await context.extractor(extractorName(flags));
    const at = now();
    let store: Store | undefined;
    let documents: KnownDocuments | undefined;
    try {
      return await eachInput(context, args, async (input) => {
        const { article, isFetched } = await readInput(context, input, flags);
        const extraction = await extractor.extract(article);
        // a store is made for an article, not for a call that comes to nothing
        store ??= await openStore();
        documents ??= await knownDocuments(store);
        const means = { tool, at, user, isFetched, documents };
        const stored = await storeArticle(store, article, extraction, means);
        const summary = summaryOf(stored);
        const dropped = extraction.dropped + stored.dropped;
        if (json) {
          const { title, outlet, published, authors, url, sha256 } = article;
          const page = { title, outlet, published, authors, url, sha256 };
          print(JSON.stringify({ input, ...summary, ...page, dropped, tool }));
        } else {
          for (const line of [...articleLines(article), ...summaryLines(summary)]) print(line);
          if (args.length > 1) print("");
        }
        noteDropped(note, input, dropped);
      });
    } finally {
      await store?.close();
    }
  },
};

interface Summary {
  readonly document: string;
  readonly status: "added" | "unchanged" | "revision";
  readonly revisionOf: string | undefined;
  readonly statements: number;
  /** Number of statements by act. */
  readonly acts: Readonly<Record<string, number>>;
  readonly claims: number;
  /** Claims of the article on which two agents take different sides in it. */
  readonly contested: number;
  /** Members that are new to the store, or were changed in it. */
  readonly added: number;
  readonly changed: number;
  readonly rev: number;
}

function summaryOf({ record, document, isNew, added, changed, rev }: StoredArticle): Summary {
  const isRevision = isNew && document.revisionOf !== undefined;
  return {
    document: document.id,
    status: added + changed === 0 ? "unchanged" : isRevision ? "revision" : "added",
    revisionOf: document.revisionOf,
    statements: record.statements.length,
    acts: Object.fromEntries(
      ACT_NAMES.map(
        (act) => [act, record.statements.filter((each) => each.act === act).length] as const,
      ).filter(([, count]) => count > 0),
    ),
    claims: record.claims.length,
    contested: contestedClaims(record),
    added,
    changed,
    rev,
  };
}

/** Claims that one agent stands for and another against, by the statements that point straight at them. */
function contestedClaims({ statements, claims }: HearsayRecord): number {
  const sides = new Map<string, { readonly for: Set<string>; readonly against: Set<string> }>();
  for (const { act, what, by } of statements) {
    const { stance } = ACTS[act];
    if (stance !== "for" && stance !== "against") continue;
    const both = sides.get(what) ?? { for: new Set(), against: new Set() };
    for (const agent of by) both[stance].add(agent);
    sides.set(what, both);
  }
  return claims.filter(({ id }) => {
    const both = sides.get(id);
    return (
      both !== undefined &&
      both.for.size > 0 &&
      both.against.size > 0 &&
      new Set([...both.for, ...both.against]).size > 1
    );
  }).length;
}

function summaryLines({
  document,
  status,
  revisionOf,
  statements,
  acts,
  claims,
  contested,
  added,
  rev,
}: Summary): readonly string[] {
  const byAct = Object.entries(acts).map(([act, count]) => `${count} ${act}`);
  const contest = contested === 0 ? "none of them contested" : `${contested} of them contested`;
  const what =
    status === "unchanged"
      ? "unchanged"
      : `${status === "revision" ? `a revision of ${revisionOf}, ` : ""}${added} added`;
  return [
    statements === 0
      ? "  no attributed statement was found"
      : `  ${counted(statements, "statement")} proposed: ${byAct.join(", ")}`,
    ...(claims === 0 ? [] : [`  ${counted(claims, "claim")}, ${contest}`]),
    `  ${document}: ${what} (graph revision ${rev})`,
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
