import type { Field } from "../fields.ts";
import { readableQuery, type Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";
import { languageField } from "./page-frame.ts";

export interface FilterForm {
  /** Path of the list. */
  readonly action: string;
  readonly first: readonly Field[];
  readonly more: readonly Field[];
  readonly query: URLSearchParams;
  /** Names of the ids in the query. */
  readonly names: ReadonlyMap<string, string>;
  /** Names that fields for a name offer. */
  readonly known: Html;
}

/** The filters of a list as a form that is sent as an address, and above it those that are on, each to be taken away. */
export function filterForm(voice: Voice, form: FilterForm): Html {
  const { forms } = voice.texts;
  const isMoreUsed = form.more.some(({ name }) => form.query.has(name));
  return html`<form class="filter-form" action="${form.action}" method="get" aria-label="${forms.filter}">
      ${languageField(voice)}
      <div class="fields">${form.first.map((field) => fieldOf(voice, field, form))}</div>
      ${
        form.more.length === 0
          ? undefined
          : html`<details ${isMoreUsed ? OPEN : undefined}>
              <summary>${forms.more}</summary>
              <div class="fields">${form.more.map((field) => fieldOf(voice, field, form))}</div>
            </details>`
      }
      ${form.known}
      <button type="submit">${forms.apply}</button>
    </form>
    ${filtersOn(voice, form)}`;
}

const OPEN = html`open`;

function fieldOf(voice: Voice, field: Field, form: FilterForm): Html {
  const { forms } = voice.texts;
  const label = forms.fields[field.label ?? field.name];
  const values = form.query.getAll(field.name);
  const choices = field.choices?.(voice.texts) ?? [];
  if (field.form === "ticks") {
    return html`<fieldset class="form-field ticks">
      <legend>${label}</legend>
      ${choices.map(
        ({ value, label: words }) =>
          html`<label
            ><input
              type="checkbox"
              name="${field.name}"
              value="${value}"
              ${values.includes(value) ? CHECKED : undefined}
            />
            ${words}</label
          >`,
      )}
    </fieldset>`;
  }
  if (field.form === "choice") {
    return html`<label class="form-field"
      >${label}
      <select name="${field.name}">
        <option value="">${field.unless?.(voice.texts) ?? forms.any}</option>
        ${offered(choices, values).map(
          ({ value, label: words }) =>
            html`<option value="${value}" ${values.includes(value) ? SELECTED : undefined}>${words}</option>`,
        )}
      </select></label
    >`;
  }
  // Several values of one parameter mean "or": each keeps a field of its own.
  return html`${(values.length === 0 ? [""] : values).map(
    (value) =>
      html`<label class="form-field"
        >${label}
        <input
          type="${field.form === "words" ? "search" : "text"}"
          name="${field.name}"
          value="${form.names.get(value) ?? value}"
          ${hint(voice, field)}
          autocomplete="off"
      /></label>`,
  )}`;
}

const CHECKED = html`checked`;
const SELECTED = html`selected`;

/** A value that an address holds and the list does not offer, such as speakers=7, stays. */
function offered(
  choices: readonly { readonly value: string; readonly label: string }[],
  values: readonly string[],
): readonly { readonly value: string; readonly label: string }[] {
  const others = values.filter((value) => !choices.some((choice) => choice.value === value));
  return [...choices, ...others.map((value) => ({ value, label: value }))];
}

function hint({ texts }: Voice, { form }: Field): Html | undefined {
  if (form === "day") return html`placeholder="${texts.forms.dayHint}"`;
  return form === "name" ? html`list="names" placeholder="${texts.forms.nameHint}"` : undefined;
}

function filtersOn(voice: Voice, { action, first, more, query, names }: FilterForm): Html | undefined {
  const { forms } = voice.texts;
  const fields: ReadonlyMap<string, Field> = new Map([...first, ...more].map((field) => [field.name, field]));
  const pairs = [...query].filter(([name]) => name !== "after" && name !== "by-day");
  if (pairs.length === 0) return undefined;
  const wordsFor = (name: string, value: string): string => {
    const field = fields.get(name);
    const title = field === undefined ? name : forms.fields[field.label ?? field.name];
    const choice = field?.choices?.(voice.texts).find((one) => one.value === value);
    return `${title}: ${choice?.label ?? names.get(value) ?? value}`;
  };
  return html`<div class="filters-on">
    <p>${forms.filtersOn}</p>
    <ul>
      ${pairs.map(([name, value], index) => {
        const rest = new URLSearchParams(pairs.filter((_, other) => other !== index));
        const words = wordsFor(name, value);
        return html`<li>
          <a href="${voice.link(action + readableQuery(rest))}" aria-label="${forms.takeAway(words)}"
            ><bdi>${words}</bdi> <span aria-hidden="true">×</span></a
          >
        </li>`;
      })}
      ${pairs.length > 1 ? html`<li><a href="${voice.link(action)}">${forms.takeAllAway}</a></li>` : undefined}
    </ul>
  </div>`;
}
