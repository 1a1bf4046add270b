import type { SearchAnswer } from "../queries/answers.ts";
import { SEARCHED_KINDS, searchEverything } from "../queries/search-everything.ts";
import { AppError } from "../model/errors.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import type { Page, PageSources } from "./page.ts";
import { html, type Html } from "./views/html.ts";
import { nameLink } from "./views/name-link.ts";
import { pageFrame } from "./views/page-frame.ts";
import { proposalBadge } from "./views/proposal-badge.ts";
import { readableQuery, type Voice } from "./voice.ts";

/** Shown of each kind, and of one kind alone. */
const OF_EACH = 8;
const OF_ONE = 50;
/** UTF-16 units, as the API takes them. */
const LONGEST = 2000;

export const search: Page = {
  path: "/search",
  async render(sources) {
    const { query, voice } = sources;
    const { forms } = voice.texts;
    const words = query.get("q")?.trim() ?? "";
    if (words.length > LONGEST) throw tooLong();
    const groups = words === "" ? [] : await groupsFor(sources, words);
    const title = words === "" ? forms.search.title : forms.search.titleFor(words);
    return pageFrame(sources, {
      title: `${title} · Hearsay`,
      description: title,
      main: html`<h1 class="page-title">${title}</h1>
        ${words === "" ? html`<p>${forms.search.empty}</p>` : undefined}
        ${
          words !== "" && groups.length === 0
            ? html`<p class="nothing">${forms.search.nothing(words)}</p>`
            : undefined
        }
        ${groups}
        <p class="note">${forms.search.hint}</p>`,
      twins:
        words === ""
          ? { address: "/agents", forms: ["json"] }
          : { address: "/search", query: new URLSearchParams({ q: words }), forms: ["json", "csv"] },
      address: `/search${readableQuery(query)}`,
      searched: words,
    });
  },
};

function tooLong(): AppError {
  const detail = `must have at most ${LONGEST} characters`;
  return new AppError("badCall", `The parameter q ${detail}.`, [{ parameter: "q", detail }]);
}

/** One group a kind, or the one that is asked for whole. */
async function groupsFor({ store, query, voice }: PageSources, words: string): Promise<readonly Html[]> {
  const wanted = query.getAll("kind");
  const kinds = SEARCHED_KINDS.filter((kind) => wanted.length === 0 || wanted.includes(kind));
  if (kinds.length === 0) throw noSuchKind();
  const limit = wanted.length === 0 ? OF_EACH : OF_ONE;
  const groups: Html[] = [];
  for (const kind of kinds) {
    const { items, total } = await searchEverything(store, { q: words, kinds: [kind], limit, offset: 0 });
    if (items.length > 0) groups.push(group(voice, kind, items, { total, words }));
  }
  return groups;
}

function noSuchKind(): AppError {
  const detail = `takes ${SEARCHED_KINDS.join(", ")}`;
  return new AppError("badCall", `The parameter kind ${detail}.`, [{ parameter: "kind", detail }]);
}

// oxlint-disable-next-line max-params -- one call, and each is a different thing
function group(
  voice: Voice,
  kind: Kind,
  items: readonly SearchAnswer[],
  { total, words }: { readonly total: number; readonly words: string },
): Html {
  const { forms, grammar, vocabulary } = voice.texts;
  const all = new URLSearchParams({ q: words, kind });
  return html`<section>
    <h2>${vocabulary.kinds[kind].plural} (${grammar.number(total)})</h2>
    <ul class="listed">
      ${items.map(
        (hit) =>
          html`<li>
            ${nameLink(voice, { ...hit, name: hit.label })}
            ${proposalBadge(voice, { state: hit.state, origin: undefined })}
          </li>`,
      )}
    </ul>
    ${
      total > items.length
        ? html`<p>
            <a href="${voice.link(`/search${readableQuery(all)}`)}"
              >${forms.search.all(grammar.number(total))}</a
            >
          </p>`
        : undefined
    }
  </section>`;
}
