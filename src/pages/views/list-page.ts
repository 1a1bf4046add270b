import { html, type Html } from "./html.ts";
import { pageFrame, type Assets } from "./page-frame.ts";

export interface ListedItem {
  readonly href: string;
  readonly text: string;
  /** A few words beside it. */
  readonly note: string;
}

export interface ListPage {
  readonly title: string;
  readonly groups: readonly { readonly heading: string; readonly items: readonly ListedItem[] }[];
  readonly dataAddress: string;
  readonly assets: Assets;
}

/** All claims, speakers or documents, grouped, each a link to its own page. */
export function listPage({ title, groups, dataAddress, assets }: ListPage): string {
  return pageFrame({
    title: `${title} · Hearsay`,
    description: title,
    main: html`<h1 class="page-title">${title}</h1>
      ${groups.filter(({ items }) => items.length > 0).map(group)}`,
    dataAddress,
    assets,
  });
}

function group({ heading, items }: ListPage["groups"][number]): Html {
  return html`<section>
    <h2>${heading} (${items.length})</h2>
    <ul class="listed">
      ${items.map(
        ({ href, text, note }) =>
          html`<li>
            <a href="${href}"><bdi>${text}</bdi></a> <span class="note">${note}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
