import { STANDING_NAMES } from "../../vocabulary/standings.ts";
import { ACTS } from "../../vocabulary/acts/index.ts";
import { ACT_NAMES } from "../../vocabulary/acts/names.ts";
import type { SiteTexts } from "../../texts/site.ts";
import type { Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";
import { type FrameSources, pageFrame } from "./page-frame.ts";

/** One address of the API, for the reference table. */
export interface ReferenceRow {
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly string[];
}

const EXAMPLES: readonly {
  readonly question: keyof SiteTexts["docs"]["examples"];
  readonly address: string;
}[] = [
  { question: "about", address: "/api/v1/statements?by=Armenia&about=Azerbaijan" },
  { question: "denies", address: "/api/v1/statements?act=denies&about=ethnic+cleansing" },
  { question: "contested", address: "/api/v1/claims?standing=contested" },
  { question: "through", address: "/api/v1/statements?org=Azerbaijan" },
  { question: "single", address: "/api/v1/claims?speakers=1" },
  { question: "relations", address: "/api/v1/relations?a=Russia&b=Armenia" },
  { question: "unverified", address: "/api/v1/statements?act=cannotVerify" },
];

const EMBEDDED = ["/?embed=1", "/claims/clm-cleansing?embed=1"];
const TWINS = ["/claims.csv?standing=contested", "/claims/clm-cleansing.svg", "/graph.gexf?stance=against"];

/** The words this site uses, questions by example, and every address of the API. */
export function docsPage(sources: FrameSources, reference: readonly ReferenceRow[]): string {
  const { voice } = sources;
  const { docs } = voice.texts;
  return pageFrame(sources, {
    title: `${docs.title} · Hearsay`,
    description: docs.description,
    main: html`<h1 class="page-title">${docs.title}</h1>
      ${vocabulary(voice)} ${examples(voice)} ${addresses(voice)} ${table(voice, reference)}`,
    twins: { address: "/api/v1/openapi", forms: ["json"] },
    address: "/docs",
  });
}

function vocabulary({ texts }: Voice): Html {
  const { docs, vocabulary } = texts;
  const [a, b, c, d, e, end] = docs.model;
  const [speaker, statement, claim, document, evidence] = docs.modelWords;
  return html`<section class="prose">
    <h2>${docs.words}</h2>
    <p>
      ${a}<b>${speaker}</b>${b}<b>${statement}</b>${c}<b>${claim}</b>${d}<b>${document}</b>${e}<b>${evidence}</b>${end}
    </p>
    <h3>${docs.acts}</h3>
    <dl>
      ${ACT_NAMES.map(
        (name) =>
          html`<dt>
              ${vocabulary.acts[name].label}
              <span class="note">(${vocabulary.stances[ACTS[name].stance].label})</span>
            </dt>
            <dd>${vocabulary.acts[name].meaning}</dd>`,
      )}
    </dl>
    <h3>${docs.standings}</h3>
    <dl>
      ${STANDING_NAMES.map(
        (name) =>
          html`<dt>${vocabulary.standings[name].label}</dt>
            <dd>${vocabulary.standings[name].meaning}</dd>`,
      )}
    </dl>
  </section>`;
}

function examples({ texts: { docs } }: Voice): Html {
  return html`<section class="prose">
    <h2>${docs.asking}</h2>
    <p>${docs.askingIntro}</p>
    <dl>
      ${EXAMPLES.map(
        ({ question, address }) =>
          html`<dt>${docs.examples[question]}</dt>
            <dd>
              <a href="${address}"><code>${address}</code></a>
            </dd>`,
      )}
    </dl>
    <p>${docs.commandLine} <code>npx hearsay ask --by Armenia --about Azerbaijan</code>.</p>
  </section>`;
}

function addresses({ texts: { docs } }: Voice): Html {
  const list = (all: readonly string[]): Html =>
    html`<ul>
      ${all.map((address) => html`<li><code>${address}</code></li>`)}
    </ul>`;
  return html`<section class="prose">
    <h2>${docs.twins}</h2>
    <p>${docs.twinsIntro}</p>
    ${list(TWINS)}
    <h2>${docs.embedding}</h2>
    <p>${docs.embeddingIntro}</p>
    ${list(EMBEDDED)}
  </section>`;
}

function table({ texts: { docs }, language }: Voice, reference: readonly ReferenceRow[]): Html {
  return html`<section>
    <h2>${docs.everyAddress}</h2>
    ${language === "en" ? undefined : html`<p class="note">${docs.inEnglish}</p>`}
    <p>
      <a href="/api/v1/openapi.json">${docs.openapi}</a> · <a href="/api/v1/schema.json">${docs.schema}</a>
    </p>
    <div class="table-scroll" tabindex="0" role="region" aria-label="${docs.everyAddress}">
      <table>
        <thead>
          <tr>
            ${docs.columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody lang="en">
          ${reference.map(
            ({ path, summary, parameters }) =>
              html`<tr>
                <th scope="row"><code>${path}</code></th>
                <td>${summary}</td>
                <td>${parameters.join(", ")}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
