import { type PeriodTally, timeSpan } from "../queries/periods.ts";
import { type Stance, STANCE_NAMES } from "../vocabulary/stances.ts";
import { listForm } from "./list-form.ts";
import type { Page } from "./page.ts";
import { filterForm } from "./views/filter-form.ts";
import { html, type Html } from "./views/html.ts";
import { pageFrame } from "./views/page-frame.ts";
import { readableQuery, type Voice } from "./voice.ts";

const ADDRESS = "/timeline";

/** How many statements were made when: a table that reads without scripts. */
export const timeline: Page = {
  path: ADDRESS,
  async render(sources) {
    const { store, query, voice, filters } = sources;
    const asked = new URLSearchParams(query);
    asked.delete("span");
    const filter = await filters.statements(store, asked);
    const wanted = query.get("span");
    const months = wanted === "day" ? undefined : timeSpan(await store.tallyDays(filter, "month"), "month");
    const isByMonth = months !== undefined && (wanted === "month" || months.periods.length > MANY_MONTHS);
    const span = isByMonth ? "month" : "day";
    const { periods, undated } = isByMonth ? months : timeSpan(await store.tallyDays(filter, "day"), "day");
    const { forms, words, grammar, pages } = voice.texts;
    const total = periods.reduce((sum, { statements }) => sum + statements, undated);
    const other = span === "day" ? "month" : "day";
    const switched = new URLSearchParams([...asked, ["span", other]]);
    return pageFrame(sources, {
      title: `${forms.timeline.title} · Hearsay`,
      description: forms.timeline.title,
      main: html`<h1 class="page-title">${forms.timeline.title}</h1>
        ${filterForm(voice, { ...(await listForm({ ...sources, query: asked }, "statements")), action: ADDRESS })}
        <p class="found-count">
          ${grammar.count(total, words.statement)}.
          <span class="note">${forms.timeline.meaning}</span>
        </p>
        ${undated > 0 ? html`<p class="note">${forms.timeline.undated(grammar.count(undated, words.statement))}</p>` : undefined}
        ${periods.length === 0 ? html`<p class="nothing">${forms.nothing}</p>` : table(voice, periods, asked, span)}
        <p class="page-tools">
          <a href="${voice.link(ADDRESS + readableQuery(switched))}"
            >${forms.timeline.by}: ${forms.timeline[other]}</a
          >
          <a href="${voice.link(`/${readableQuery(asked)}`)}">${pages.inExplorer}</a>
        </p>`,
      twins: {
        address: "/statements",
        query: asked,
        forms: ["json", "csv", "gexf", "graphml"],
        hasPicture: true,
      },
      address: ADDRESS + readableQuery(query),
    });
  },
};

/** Months from which on days would make a very long table, unless they are asked for. */
const MANY_MONTHS = 24;

// oxlint-disable-next-line max-params -- one call, and each is a different thing
function table(
  voice: Voice,
  periods: readonly PeriodTally[],
  asked: URLSearchParams,
  span: "day" | "month",
): Html {
  const { forms, vocabulary } = voice.texts;
  const most = Math.max(...periods.map(({ statements }) => statements));
  const used = STANCE_NAMES.filter((side) => periods.some((period) => period[side] > 0));
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${forms.timeline.title}">
    <table class="time-table">
      <thead>
        <tr>
          <th scope="col">${forms.timeline[span]}</th>
          <th scope="col">${forms.timeline.all}</th>
          <th scope="col"><span class="visually-hidden">${forms.timeline.share}</span></th>
          ${used.map((side) => html`<th scope="col" class="stance-${side}">${vocabulary.stances[side].label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${periods.map((period) => row(voice, period, { used, most, asked }))}
      </tbody>
    </table>
  </div>`;
}

function row(
  voice: Voice,
  tally: PeriodTally,
  {
    used,
    most,
    asked,
  }: { readonly used: readonly Stance[]; readonly most: number; readonly asked: URLSearchParams },
): Html {
  const { forms, grammar } = voice.texts;
  const { period, statements } = tally;
  const inIt = new URLSearchParams(asked);
  inIt.set("from", period);
  inIt.set("to", period);
  const date = grammar.date(period);
  return html`<tr>
    <th scope="row"><a href="${voice.link(`/statements${readableQuery(inIt)}`)}">${date}</a></th>
    <td class="number">${grammar.number(statements)}</td>
    <td>
      <meter
        min="0"
        max="${most}"
        value="${statements}"
        aria-label="${forms.timeline.share}: ${date}"
      ></meter>
    </td>
    ${used.map((side) => html`<td class="number">${grammar.number(tally[side])}</td>`)}
  </tr>`;
}
