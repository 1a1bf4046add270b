import { readableQuery, type Voice } from "../voice.ts";
import { type FilterForm, filterForm } from "./filter-form.ts";
import { html, type Html } from "./html.ts";
import { type FrameSources, pageFrame, type Twins } from "./page-frame.ts";

export interface ListPage {
  readonly title: string;
  readonly form: FilterForm;
  /** "53 statements". */
  readonly count: string;
  /** Anything between the count and the list. */
  readonly beside?: Html | undefined;
  /** The list itself, undefined when it is empty. */
  readonly list: Html | undefined;
  /** What the next page begins after. */
  readonly next: string | undefined;
  readonly twins: Twins;
  /** The same in the explorer. */
  readonly explorer: string;
}

/** A list with its filters, a page of it at a time. */
export function listPage(sources: FrameSources, page: ListPage): string {
  const { voice } = sources;
  const { action, query } = page.form;
  const { forms, pages } = voice.texts;
  return pageFrame(sources, {
    title: `${page.title} · Hearsay`,
    description: page.title,
    main: html`<h1 class="page-title">${page.title}</h1>
      ${filterForm(voice, page.form)}
      <p class="found-count">${page.count}</p>
      ${page.beside} ${page.list ?? html`<p class="nothing">${forms.nothing}</p>`}
      ${pagination(voice, action, query, page.next)}
      <p class="page-tools"><a href="${voice.link(page.explorer)}">${pages.inExplorer}</a></p>`,
    twins: page.twins,
    address: action + readableQuery(query),
  });
}

function pagination(
  voice: Voice,
  action: string,
  query: URLSearchParams,
  next: string | undefined,
): Html | undefined {
  const { pages } = voice.texts;
  const isFirst = !query.has("after");
  if (isFirst && next === undefined) return undefined;
  const at = (after: string | undefined): string => {
    const asked = new URLSearchParams(query);
    asked.delete("after");
    if (after !== undefined) asked.set("after", after);
    return voice.link(action + readableQuery(asked));
  };
  return html`<nav class="pagination" aria-label="${pages.next}">
    ${isFirst ? undefined : html`<a href="${at(undefined)}">${pages.toFirst}</a>`}
    ${next === undefined ? undefined : html`<a href="${at(next)}" rel="next">${pages.next}</a>`}
  </nav>`;
}
