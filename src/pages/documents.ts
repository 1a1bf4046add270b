import type { DocumentAnswer } from "../queries/answers.ts";
import { describeDocuments } from "../queries/describe-documents.ts";
import { filtersIn, listForm, pageOf } from "./list-form.ts";
import type { Page } from "./page.ts";
import { html, type Html } from "./views/html.ts";
import { listPage } from "./views/list-page.ts";
import type { Voice } from "./voice.ts";

const SHOWN = 50;

export const documents: Page = {
  path: "/documents",
  async render(sources) {
    const { store, reading, query, voice, filters } = sources;
    const asked = filtersIn(query);
    const filter = await filters.documents(store, asked);
    const { rows, total, next } = await store.documents(filter, pageOf(query, SHOWN, "-published" as const));
    const items = await describeDocuments(store, rows, reading);
    const { texts } = voice;
    return listPage(sources, {
      title: texts.forms.titles.documents,
      form: await listForm(sources, "documents"),
      count: texts.grammar.count(total, texts.forms.document),
      list:
        items.length === 0
          ? undefined
          : html`<ul class="listed">
              ${items.map((document) => item(voice, document))}
            </ul>`,
      next,
      twins: { address: "/documents", query: asked, forms: ["json", "csv", "gexf", "graphml"] },
      explorer: "/",
    });
  },
};

function item(voice: Voice, { id, title, outlet, published, statements, proposals }: DocumentAnswer): Html {
  const { grammar, words } = voice.texts;
  return html`<li>
    <a href="${voice.link(`/documents/${id}`)}"><cite>${title}</cite></a>
    <span class="note"
      >${outlet && html`<bdi>${outlet.name}</bdi> · `}${published && `${grammar.date(published)} · `}${grammar.count(statements, words.statement)}${proposals === 0 ? "" : ` · ${grammar.count(proposals, words.proposal)}`}</span
    >
  </li>`;
}
