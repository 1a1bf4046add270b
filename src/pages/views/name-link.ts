import type { Named } from "../../queries/answers.ts";
import type { Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";

/** Where a thing of the graph can be read without scripts. */
function addressOf({ id, kind }: Pick<Named, "id" | "kind">): string {
  switch (kind) {
    case "Person":
    case "Organization":
      return `/agents/${id}`;
    case "Claim":
      return `/claims/${id}`;
    case "Document":
      return `/documents/${id}`;
    case "Statement":
      return `/statements/${id}`;
    case "Thing":
      return `/claims?about=${id}`;
    default:
      return `/?select=${id}`;
  }
}

/** A name that leads to its page; names may run from right to left. */
export function nameLink(voice: Voice, named: Pick<Named, "id" | "kind" | "name">): Html {
  return html`<a href="${voice.link(addressOf(named))}"><bdi>${named.name}</bdi></a>`;
}

/** "a, b, c", each a link. */
export function nameLinks(voice: Voice, all: readonly Named[]): Html {
  return html`${all.map((named, index) => html`${index === 0 ? "" : ", "}${nameLink(voice, named)}`)}`;
}

/** "a, b and c", each set apart, for where links would be too many. */
export function plainNames(all: readonly { readonly name: string }[]): Html {
  return html`${all.map(({ name }, index) => html`${index === 0 ? "" : ", "}<bdi>${name}</bdi>`)}`;
}
