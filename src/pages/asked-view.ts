import { firstOfSides } from "../queries/first-of-sides.ts";
import { labelsOf } from "../queries/labels-of.ts";
import { oneClaim } from "../queries/one-claim.ts";
import { oneStatement } from "../queries/one-statement.ts";
import { opposingClaims } from "../queries/opposing-claims.ts";
import { kindOfId } from "../vocabulary/kinds.ts";
import type { PageSources } from "./page.ts";
import { claimCard } from "./views/claim-card.ts";
import { html, type Html } from "./views/html.ts";
import { nameLink } from "./views/name-link.ts";
import { statementItem } from "./views/statement-item.ts";
import { readableQuery } from "./voice.ts";

/** Parameters of the explorer that a list of statements, or of claims, takes too. */
const OF_STATEMENTS = [
  ..."by org onBehalfOf about claim act stance against document outlet from to certainty mode maxDepth answered".split(
    " ",
  ),
  "q",
  "state",
];
const OF_CLAIMS = "by org about act standing speakers from to q state".split(" ");

/** Statements of each side of a claim; its page has more. */
const SHOWN = 12;

/** What an address of the explorer shows, for whoever opens it without scripts; undefined for its bare address. */
export async function askedView(sources: PageSources): Promise<Html | undefined> {
  const { query, voice } = sources;
  const { home } = voice.texts.pages;
  const parts = [await selection(sources), ...filtered(sources), compared(sources)].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 || query.size === 0
    ? undefined
    : html`<section class="asked-view">
        <h2>${home.asked}</h2>
        ${parts}
      </section>`;
}

async function selection(sources: PageSources): Promise<Html | undefined> {
  const { store, query, reading, voice } = sources;
  const id = query.get("select");
  if (id === null) return undefined;
  const named = (await labelsOf(store, [id])).get(id);
  if (named === undefined) return html`<p>${voice.texts.pages.home.nothingChosen(id)}</p>`;
  const kind = kindOfId(id);
  if (kind === "Claim") {
    return claimCard(voice, {
      claim: await oneClaim(store, id),
      ...(await firstOfSides(store, id, SHOWN, reading)),
      opposing: await opposingClaims(store, id),
    });
  }
  if (kind === "Statement") {
    return html`<ul class="statements">
      ${statementItem(voice, await oneStatement(store, id, reading))}
    </ul>`;
  }
  return html`<p>${nameLink(voice, named)}</p>`;
}

function filtered({ query, voice }: PageSources): readonly Html[] {
  const { home } = voice.texts.pages;
  return [
    ["/statements", OF_STATEMENTS, home.askedStatements],
    ["/claims", OF_CLAIMS, home.askedClaims],
  ].flatMap(([path, names, words]) => {
    const kept = new URLSearchParams([...query].filter(([name]) => names?.includes(name)));
    return kept.size === 0
      ? []
      : [html`<p><a href="${voice.link(`${String(path)}${readableQuery(kept)}`)}">${String(words)}</a></p>`];
  });
}

function compared({ query, voice }: PageSources): Html | undefined {
  const [a = "", b = ""] = (query.get("relate") ?? query.get("path") ?? "").split(",");
  if (a === "" && b === "") return undefined;
  const pair = new URLSearchParams(Object.entries({ a, b }).filter(([, id]) => id !== ""));
  const { askedRelations } = voice.texts.pages.home;
  return html`<p><a href="${voice.link(`/relations${readableQuery(pair)}`)}">${askedRelations}</a></p>`;
}
