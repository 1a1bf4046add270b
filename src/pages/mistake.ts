import { AppError, ERRORS } from "../model/errors.ts";
import type { PagesTexts } from "../texts/en/pages.ts";
import { PageRefusal } from "./page-refusal.ts";
import { html, type Html } from "./views/html.ts";
import { type FrameSources, pageFrame } from "./views/page-frame.ts";
import { type Voice, withParameter } from "./voice.ts";

/** What went wrong, and where. */
interface Mistake {
  readonly error: unknown;
  /** Path and query as they were asked for. */
  readonly address: string;
}

/** The page of a mistake: what is wrong, and the ways on. Whatever nobody expected gets no details. */
export function mistakePage(
  sources: FrameSources,
  { error, address }: Mistake,
): { readonly status: number; readonly text: string } {
  const { voice } = sources;
  const { mistake, toStart } = voice.texts.pages;
  const known = error instanceof AppError ? error : undefined;
  const title = titleOf(known, mistake);
  const text = pageFrame(sources, {
    title: `${title} · Hearsay`,
    description: title,
    main: html`<h1 class="page-title">${title}</h1>
      ${known === undefined ? html`<p>${mistake.oursHint}</p>` : said(voice, known)}
      <ul class="page-tools">
        ${known && waysOn(voice, known, address)}
        <li><a href="${voice.link("/")}">${toStart}</a></li>
      </ul>`,
    twins: { address: "/api/v1/openapi", forms: ["json"] },
    address: "/",
  });
  return { status: known === undefined ? 500 : ERRORS[known.code].status, text };
}

function titleOf(error: AppError | undefined, mistake: PagesTexts["mistake"]): string {
  switch (error?.code) {
    case undefined:
      return mistake.ours;
    case "notFound":
      return mistake.notFound;
    case "badCall":
    case "tooLong":
      return mistake.badCall;
    case "badMethod":
      return mistake.badMethod;
    default:
      return mistake.refused;
  }
}

function said({ texts }: Voice, error: AppError): Html {
  if (error instanceof PageRefusal) return html`<p>${error.message}</p>`;
  const { mistake } = texts.pages;
  const hints: Readonly<Record<string, string>> = {
    notFound: mistake.notFoundHint,
    badCall: mistake.badCallHint,
  };
  const hint = hints[error.code];
  return html`${hint && html`<p>${hint}</p>`}
    <p class="mistake" lang="en">${error.message}</p>
    ${
      // An ambiguous name: one fault a candidate.
      error.faults.length < 2
        ? undefined
        : html`<ul class="faults" lang="en">
            ${error.faults.map(({ detail }) => html`<li>${detail}</li>`)}
          </ul>`
    }`;
}

/** The same address without each of the parameters that could not be read. */
function waysOn(voice: Voice, { faults }: AppError, address: string): readonly Html[] {
  const given = new URLSearchParams(address.split("?")[1] ?? "");
  const wrong = new Set(
    faults.flatMap(({ parameter = "" }) => {
      const name = parameter === "cursor" ? "after" : parameter;
      return name !== "" && given.has(name) ? [name] : [];
    }),
  );
  return [...wrong].map(
    (name) =>
      html`<li>
        <a href="${voice.link(withParameter(address, name, undefined))}"
          >${voice.texts.pages.mistake.without(labelOf(voice, name))}</a
        >
      </li>`,
  );
}

/** What a form calls a parameter, with its name in the address. */
function labelOf({ texts }: Voice, name: string): string {
  const labels: Readonly<Record<string, string>> = texts.forms.fields;
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
  return label === undefined ? name : `${texts.words.quoted(label)} (${name})`;
}
