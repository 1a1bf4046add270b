import type { PathStep, RelationsAnswer } from "../../queries/answers.ts";
import { readableQuery, type Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";
import { nameLink } from "./name-link.ts";
import { languageField, type FrameSources, pageFrame } from "./page-frame.ts";
import { standingBadge } from "./standing-badge.ts";
import { actWord, statementItem } from "./statement-item.ts";

export interface RelationsPage {
  /** What was typed. */
  readonly a: string;
  readonly b: string;
  /** undefined until two are named. */
  readonly answer: RelationsAnswer | undefined;
  /** Names that the fields offer. */
  readonly known: Html;
}

/** Two speakers compared: what they say of each other, where both took a side, what lies between them. */
export function relationsPage(sources: FrameSources, page: RelationsPage): string {
  const { voice } = sources;
  const { relations } = voice.texts.entries;
  const { answer } = page;
  const title = answer === undefined ? relations.title : relations.titleOf(answer.a.name, answer.b.name);
  const query = new URLSearchParams({ a: answer?.a.id ?? page.a, b: answer?.b.id ?? page.b });
  return pageFrame(sources, {
    title: `${title} · Hearsay`,
    description: relations.intro,
    main: html`<h1 class="page-title">${title}</h1>
      <p>${relations.intro}</p>
      ${form(voice, page)} ${answer && found(voice, answer)}`,
    twins:
      answer === undefined
        ? { address: "/agents", forms: ["json"] }
        : { address: "/relations", query, forms: ["json"] },
    address: `/relations${answer === undefined ? "" : readableQuery(query)}`,
  });
}

function form(voice: Voice, { a, b, answer, known }: RelationsPage): Html {
  const { entries, forms } = voice.texts;
  const field = (name: "a" | "b", label: string, value: string): Html =>
    html`<label class="form-field"
      >${label}
      <input
        type="text"
        name="${name}"
        value="${value}"
        list="names"
        required
        placeholder="${forms.nameHint}"
        autocomplete="off"
    /></label>`;
  return html`<form
    class="filter-form"
    action="/relations"
    method="get"
    aria-label="${entries.relations.compare}"
  >
    ${languageField(voice)}
    <div class="fields">
      ${field("a", entries.relations.first, answer?.a.name ?? a)}
      ${field("b", entries.relations.second, answer?.b.name ?? b)}
    </div>
    ${known}
    <button type="submit">${entries.relations.compare}</button>
  </form>`;
}

function found(voice: Voice, answer: RelationsAnswer): Html {
  const { entries, reading, pages } = voice.texts;
  const { relations } = entries;
  const { acts, roles, paths, claims } = answer;
  return html`<section>
      <h2>${relations.acts} (${acts.length})</h2>
      ${acts.length === 0 ? html`<p class="nothing">${relations.noActs}</p>` : undefined}
      <ul class="statements">
        ${acts.map((statement) => statementItem(voice, statement))}
      </ul>
    </section>
    <section>
      <h2>${relations.claims} (${claims.length})</h2>
      ${claims.length === 0 ? html`<p class="nothing">${relations.noClaims}</p>` : sharedClaims(voice, answer)}
    </section>
    ${
      roles.length === 0
        ? undefined
        : html`<section>
            <h2>${relations.roles}</h2>
            <ul>
              ${roles.map(
                ({ member, organization, role }) =>
                  html`<li>
                    ${nameLink(voice, member)}: ${role ?? reading.member}, ${nameLink(voice, organization)}
                  </li>`,
              )}
            </ul>
          </section>`
    }
    <section>
      <h2>${relations.ways}</h2>
      ${paths.length === 0 ? html`<p class="nothing">${relations.noWays}</p>` : undefined}
      <ul class="way-list">
        ${paths.map((path) => html`<li>${path.map((step) => stepOf(voice, step))}</li>`)}
      </ul>
    </section>
    <p class="page-tools">
      <a href="${voice.link(`/?relate=${answer.a.id},${answer.b.id}`)}">${pages.inExplorer}</a>
    </p>`;
}

/** The claims on which both took a side, as a table with a column each. */
function sharedClaims(voice: Voice, { a, b, claims }: RelationsAnswer): Html {
  const { relations } = voice.texts.entries;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${relations.claims}">
    <table class="shared-claims">
      <thead>
        <tr>
          <th scope="col">${relations.claim}</th>
          <th scope="col"><bdi>${a.name}</bdi></th>
          <th scope="col"><bdi>${b.name}</bdi></th>
        </tr>
      </thead>
      <tbody>
        ${claims.map(
          (shared) =>
            html`<tr>
              <th scope="row">
                <a href="${voice.link(`/claims/${shared.claim.id}`)}"><bdi>${shared.claim.text}</bdi></a>
                ${standingBadge(voice, shared.claim)}
              </th>
              ${[shared.a, shared.b].map((sides) => html`<td>${sides.map((side) => sideOf(voice, side))}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function sideOf(
  voice: Voice,
  { stance, act, speaker, statement }: RelationsAnswer["claims"][number]["a"][number],
): Html {
  return html`<p>
    ${nameLink(voice, speaker)}
    <a href="${voice.link(`/statements/${statement}`)}">${actWord(voice, { act, side: stance })}</a>
  </p>`;
}

/** "← denies → name": how the step before led here, and where it led. */
function stepOf(voice: Voice, { node, edge }: PathStep): Html {
  if (edge === undefined) return nameLink(voice, node);
  const { label } = voice.texts.vocabulary.edges[edge.kind];
  return html` <span class="way-edge">${edge.forward ? "→" : "←"} ${label} ${edge.forward ? "→" : "←"}</span>
    ${nameLink(voice, node)}`;
}
