import { ACTS } from "../vocabulary/acts/index.ts";
import type { StatementAnswer } from "../queries/answers.ts";
import { claimSides } from "../queries/claim-sides.ts";
import { describeDocuments } from "../queries/describe-documents.ts";
import { listClaims } from "../queries/list-claims.ts";
import { opposingClaims } from "../queries/opposing-claims.ts";
import { proposalCounts } from "../queries/proposal-counts.ts";
import { listStatements } from "../queries/list-statements.ts";
import type { Store } from "../store/store.ts";
import type { Page, PageSources } from "./page.ts";
import { homePage, type HomePage, type Question } from "./views/home-page.ts";

/** How many contested claims the first screen shows; the explorer has them all. */
const SHOWN = 12;

export const home: Page = {
  path: "/",
  async render(sources) {
    const { store, assets } = sources;
    const counts = await store.counts();
    const contested = await listClaims(
      store,
      { standing: ["contested"] },
      { limit: SHOWN, sort: "-contested" },
    );
    const cards = await Promise.all(
      contested.items.map(async ({ id }) => ({
        ...(await claimSides(store, id, {}, sources.reading)),
        opposing: await opposingClaims(store, id),
      })),
    );
    const speakers = await store.agents({ speaks: true }, { limit: 1, sort: "name" });
    return homePage({
      counts: {
        statements: counts.Statement,
        claims: counts.Claim,
        speakers: speakers.total,
        contested: contested.total,
      },
      proposals: await waiting(store),
      documents: await originals(sources),
      contested: cards,
      questions: await questions(sources),
      assets,
    });
  },
};

/** What waits to be looked at, with the newest documents that hold it. */
async function waiting(store: Store): Promise<HomePage["proposals"]> {
  const holding = { holds: ["proposed"], states: ["accepted", "proposed"] } as const;
  const { rows } = await store.documents(holding, { limit: NAMED, sort: "-published" });
  return { ...(await proposalCounts(store)), newest: rows.map(({ id, title }) => ({ id, title })) };
}

/** How many documents the first screen names. */
const NAMED = 3;

/** Documents that retell no other: a retelling of our own is no news. */
async function originals({ store, reading }: PageSources): Promise<HomePage["documents"]> {
  const { rows } = await store.documents({ holds: ["accepted"] }, { limit: 500, sort: "-published" });
  const found = rows.filter(({ basedOn }) => basedOn === undefined || basedOn.length === 0);
  const newest = await describeDocuments(store, found.slice(0, NAMED), reading);
  return {
    newest: newest.map(({ id, title, outlet, published }) => ({
      id,
      title,
      outlet: outlet?.name,
      published,
    })),
    more: Math.max(0, found.length - NAMED),
  };
}

/** Questions worth asking of this very graph, each with the view that answers it. */
async function questions({ store, reading }: PageSources): Promise<readonly Question[]> {
  const accusations = await listStatements(store, { act: ["accuses"] }, { limit: 1, sort: "said" }, reading);
  const onBehalf = await listStatements(store, { stance: ["against"] }, { limit: 20, sort: "said" }, reading);
  return [
    ...accusations.items.flatMap(whatOneSaysOfTheOther),
    ...onBehalf.items.flatMap(throughOfficials).slice(0, 1),
    { text: "Who denies or disputes what?", href: "/?stance=against&tab=statements" },
    { text: "Which claims rest on one speaker?", href: "/?speakers=1" },
    { text: "Who could not verify what?", href: "/?act=cannotVerify&tab=statements" },
  ];
}

function whatOneSaysOfTheOther({ speakers, targets, act }: StatementAnswer): readonly Question[] {
  const [speaker] = speakers;
  const [target] = targets;
  if (!speaker || !target || !ACTS[act].needsAgainst) return [];
  return [
    {
      text: `What does ${speaker.name} say about ${target.name}?`,
      href: `/?by=${speaker.id}&about=${target.id}&tab=statements`,
    },
    {
      text: `How do ${speaker.name} and ${target.name} relate?`,
      href: `/?relate=${speaker.id},${target.id}`,
    },
  ];
}

function throughOfficials({ principals }: StatementAnswer): readonly Question[] {
  return principals.map(({ id, name }) => ({
    text: `What does ${name} claim through its officials?`,
    href: `/?org=${id}&tab=statements`,
  }));
}
