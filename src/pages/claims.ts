import type { ClaimAnswer } from "../queries/answers.ts";
import { listClaims } from "../queries/list-claims.ts";
import { isProposal } from "../vocabulary/proposal-words.ts";
import { STANDING_NAMES } from "../vocabulary/standings.ts";
import { filtersIn, listForm, pageOf } from "./list-form.ts";
import type { Page, PageSources } from "./page.ts";
import { html, type Html } from "./views/html.ts";
import { listPage } from "./views/list-page.ts";
import { proposalBadge } from "./views/proposal-badge.ts";
import { sideNames } from "./views/side-names.ts";
import { standingBadge } from "./views/standing-badge.ts";
import { readableQuery, type Voice } from "./voice.ts";

const SHOWN = 50;

export const claims: Page = {
  path: "/claims",
  async render(sources) {
    const { store, query, voice, filters } = sources;
    const asked = filtersIn(query);
    const filter = await filters.claims(store, asked);
    const { items, total, next } = await listClaims(
      store,
      filter,
      pageOf(query, SHOWN, "-contested" as const),
    );
    const { texts } = voice;
    return listPage(sources, {
      title: texts.forms.titles.claims,
      form: await listForm(sources, "claims"),
      count: texts.grammar.count(total, texts.pages.home.claim),
      beside: await standingsOf(sources, asked),
      list:
        items.length === 0
          ? undefined
          : html`<ul class="listed">
              ${items.map((claim) => item(voice, claim))}
            </ul>`,
      next,
      twins: {
        address: "/claims",
        query: asked,
        forms: ["json", "csv", "gexf", "graphml"],
        hasPicture: true,
      },
      explorer: `/${readableQuery(asked)}`,
    });
  },
};

/** How many stand how, each a way to those alone; where no standing is asked for yet. */
async function standingsOf(sources: PageSources, asked: URLSearchParams): Promise<Html | undefined> {
  const { store, voice, filters } = sources;
  if (asked.has("standing")) return undefined;
  const filter = await filters.claims(store, asked);
  const found: Html[] = [];
  for (const standing of STANDING_NAMES) {
    const { total } = await store.claims(
      { ...filter, standing: [standing] },
      { limit: 0, sort: "-contested" },
    );
    if (total === 0) continue;
    const narrower = new URLSearchParams([...asked, ["standing", standing]]);
    const { label, meaning } = voice.texts.vocabulary.standings[standing];
    found.push(
      html`<li>
        <a href="${voice.link(`/claims${readableQuery(narrower)}`)}">${total} ${label}</a>
        <span class="note">${meaning}</span>
      </li>`,
    );
  }
  return found.length < 2
    ? undefined
    : html`<ul class="standings">
        ${found}
      </ul>`;
}

function item(voice: Voice, claim: ClaimAnswer): Html {
  const { reading } = voice.texts;
  const sides = (["for", "against", "open"] as const).filter((side) => claim.sides[side].length > 0);
  return html`<li>
    <a href="${voice.link(`/claims/${claim.id}`)}"><bdi>${claim.text}</bdi></a>
    <p class="note">
      ${isProposal(claim) ? proposalBadge(voice, claim) : standingBadge(voice, claim)}
      ${sides.map(
        (side) =>
          html`<span class="of-side"
            ><span class="stance-${side}">${reading.sides[side]}</span>:
            ${sideNames(voice, claim, side)}</span
          > `,
      )}
    </p>
  </li>`;
}
