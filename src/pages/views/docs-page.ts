import { ACT_NAMES, ACTS } from "../../vocabulary/acts/index.ts";
import { STANDING_NAMES, STANDINGS } from "../../vocabulary/standings.ts";
import { STANCES } from "../../vocabulary/stances.ts";
import { html, type Html } from "./html.ts";
import { pageFrame, type Assets } from "./page-frame.ts";

/** One address of the API, for the reference table. */
export interface ReferenceRow {
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly string[];
}

const EXAMPLES: readonly { readonly question: string; readonly address: string }[] = [
  {
    question: "What does Armenia say about Azerbaijan?",
    address: "/api/v1/statements?by=Armenia&about=Azerbaijan",
  },
  {
    question: "Who denies ethnic cleansing?",
    address: "/api/v1/statements?act=denies&about=ethnic+cleansing",
  },
  { question: "Which claims are contested?", address: "/api/v1/claims?standing=contested" },
  {
    question: "What does Azerbaijan claim through its officials?",
    address: "/api/v1/statements?org=Azerbaijan",
  },
  { question: "What rests on one speaker?", address: "/api/v1/claims?speakers=1" },
  { question: "How do Russia and Armenia relate?", address: "/api/v1/relations?a=Russia&b=Armenia" },
  { question: "Who could not verify what?", address: "/api/v1/statements?act=cannotVerify" },
];

/** The words this site uses, questions by example, and every address of the API. */
export function docsPage(reference: readonly ReferenceRow[], assets: Assets): string {
  return pageFrame({
    title: "Questions and API · Hearsay",
    description: "What the words mean, and how to ask the graph.",
    main: html`<h1 class="page-title">Questions and API</h1>
      ${vocabulary()} ${examples()} ${table(reference)}`,
    dataAddress: "/api/v1/openapi.json",
    assets,
  });
}

function vocabulary(): Html {
  return html`<section class="prose">
    <h2>The words</h2>
    <p>
      A <b>speaker</b> (a person or an organisation) makes a <b>statement</b>. The statement asserts, denies
      or accuses: it takes a stance on a <b>claim</b>. It stands in a <b>document</b>, and the
      <b>evidence</b> is the very words there.
    </p>
    <h3>Acts</h3>
    <dl>
      ${ACT_NAMES.map(
        (name) =>
          html`<dt>${ACTS[name].label} <span class="note">(${STANCES[ACTS[name].stance].label})</span></dt>
            <dd>${ACTS[name].meaning}</dd>`,
      )}
    </dl>
    <h3>Standing of a claim</h3>
    <dl>
      ${STANDING_NAMES.map(
        (name) =>
          html`<dt>${STANDINGS[name].label}</dt>
            <dd>${STANDINGS[name].meaning}</dd>`,
      )}
    </dl>
  </section>`;
}

function examples(): Html {
  return html`<section class="prose">
    <h2>Asking by address</h2>
    <p>
      The examples ask the record that comes with Hearsay. A parameter takes an id or a name, in any case.
      Given twice it means or; different parameters mean and. Answers come in JSON; add
      <code>format=csv</code>, <code>gexf</code> or <code>graphml</code> to a list to take it away.
    </p>
    <dl>
      ${EXAMPLES.map(
        ({ question, address }) =>
          html`<dt>${question}</dt>
            <dd>
              <a href="${address}"><code>${address}</code></a>
            </dd>`,
      )}
    </dl>
    <p>
      On the command line the same questions read
      <code>npx hearsay ask --by Armenia --about Azerbaijan</code>.
    </p>
  </section>`;
}

function table(reference: readonly ReferenceRow[]): Html {
  return html`<section>
    <h2>Every address</h2>
    <p>
      <a href="/api/v1/openapi.json">OpenAPI description</a> ·
      <a href="/api/v1/schema.json">JSON Schema of a record</a>
    </p>
    <div class="table-scroll" tabindex="0" role="region" aria-label="Every address">
      <table>
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col">Answer</th>
            <th scope="col">Parameters</th>
          </tr>
        </thead>
        <tbody>
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
