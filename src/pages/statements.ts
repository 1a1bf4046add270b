import { listStatements } from "../queries/list-statements.ts";
import { filtersIn, listForm, pageOf } from "./list-form.ts";
import type { Page } from "./page.ts";
import { html } from "./views/html.ts";
import { listPage } from "./views/list-page.ts";
import { statementItem } from "./views/statement-item.ts";
import { readableQuery } from "./voice.ts";

const SHOWN = 25;

export const statements: Page = {
  path: "/statements",
  async render(sources) {
    const { store, reading, query, voice, filters } = sources;
    const asked = filtersIn(query);
    const filter = await filters.statements(store, asked);
    const page = pageOf(query, SHOWN, "-said" as const);
    const { items, total, next } = await listStatements(store, filter, page, reading);
    const { texts } = voice;
    return listPage(sources, {
      title: texts.forms.titles.statements,
      form: await listForm(sources, "statements"),
      count: texts.grammar.count(total, texts.words.statement),
      beside: html`<p class="note">
        <a href="${voice.link(`/timeline${readableQuery(asked)}`)}">${texts.pages.nav.timeline}</a>
      </p>`,
      list:
        items.length === 0
          ? undefined
          : html`<ul class="statements statement-list">
              ${items.map((statement) => statementItem(voice, statement))}
            </ul>`,
      next,
      twins: {
        address: "/statements",
        query: asked,
        forms: ["json", "csv", "gexf", "graphml"],
        hasPicture: true,
      },
      explorer: `/${readableQuery(new URLSearchParams([...asked, ["tab", "statements"]]))}`,
    });
  },
};
