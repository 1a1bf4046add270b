import type { Named, StatementAnswer } from "../queries/answers.ts";
import { describeDocuments } from "../queries/describe-documents.ts";
import { firstOfSides } from "../queries/first-of-sides.ts";
import { listClaims } from "../queries/list-claims.ts";
import { listStatements } from "../queries/list-statements.ts";
import { opposingClaims } from "../queries/opposing-claims.ts";
import { proposalCounts } from "../queries/proposal-counts.ts";
import type { Store } from "../store/store.ts";
import { askedView } from "./asked-view.ts";
import type { Page, PageSources } from "./page.ts";
import { questions } from "./questions.ts";
import { homePage, type HomePage } from "./views/home-page.ts";

/** How many contested claims the first screen shows; the list has them all. */
const SHOWN = 12;
/** How many statements of each of their sides; the page of the claim has them all. */
const STATEMENTS = 6;
/** How many accusations without an answer. */
const ACCUSATIONS = 3;

export const home: Page = {
  path: "/",
  mayBeEmbedded: true,
  async render(sources) {
    const { store, query } = sources;
    const counts = await store.counts();
    const contested = await listClaims(
      store,
      { standing: ["contested"] },
      { limit: SHOWN, sort: "-contested" },
    );
    const cards = await Promise.all(
      contested.items.map(async (claim) => ({
        claim,
        ...(await firstOfSides(store, claim.id, STATEMENTS, sources.reading)),
        opposing: await opposingClaims(store, claim.id),
      })),
    );
    // Claims that were merged count once, as in every list.
    const claims = await store.claims({}, { limit: 0, sort: "id" });
    const speakers = await store.agents({ speaks: true }, { limit: 0, sort: "name" });
    return homePage(sources, {
      counts: {
        statements: counts.Statement,
        claims: claims.total,
        speakers: speakers.total,
        contested: contested.total,
      },
      proposals: await waiting(store),
      documents: await originals(sources, counts.Document),
      contested: cards,
      unanswered: await unanswered(sources),
      questions: await questions(sources),
      asked: await askedView(sources),
      query,
    });
  },
};

async function unanswered({ store, filters, reading }: PageSources): Promise<readonly StatementAnswer[]> {
  const filter = await filters.statements(store, new URLSearchParams({ act: "accuses", answered: "no" }));
  return (
    await listStatements(store, filter, { limit: ACCUSATIONS, sort: "-said", isUncounted: true }, reading)
  ).items;
}

/** What waits to be looked at, with the newest documents that hold it. */
async function waiting(store: Store): Promise<HomePage["proposals"]> {
  const holding = { holds: ["proposed"], states: ["accepted", "proposed"] } as const;
  const { rows } = await store.documents(holding, { limit: NAMED, sort: "-published", isUncounted: true });
  return { ...(await proposalCounts(store)), newest: rows.map(named) };
}

function named({ id, title }: { readonly id: string; readonly title: string }): Named {
  return { id, kind: "Document", name: title };
}

/** How many documents the first screen names. */
const NAMED = 3;

/** Newest documents among which originals are looked for. */
const LOOKED_THROUGH = 500;

/** Documents that retell no other: a retelling of our own is no news. */
async function originals({ store, reading }: PageSources, all: number): Promise<HomePage["documents"]> {
  const { rows } = await store.documents(
    { holds: ["accepted"] },
    { limit: LOOKED_THROUGH, sort: "-published", isUncounted: true },
  );
  const found = rows.filter(({ basedOn }) => basedOn === undefined || basedOn.length === 0);
  const newest = await describeDocuments(store, found.slice(0, NAMED), reading);
  return {
    newest: newest.map((document) => ({
      ...named(document),
      outlet: document.outlet?.name,
      published: document.published,
    })),
    // Of very many it is not looked up which retell others.
    more: Math.max(0, (rows.length < LOOKED_THROUGH ? found.length : all) - NAMED),
  };
}
