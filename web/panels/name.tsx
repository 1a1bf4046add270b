import type { ComponentChildren } from "preact";
import type { Named } from "../../src/queries/answers.ts";
import { selectHref } from "../state/selecting.ts";
import { texts } from "../state/texts.ts";

/** A name that leads to whoever bears it. Set apart, so that right-to-left names leave their surroundings in order. */
export function Name({ of }: { readonly of: Named }) {
  return (
    <a class="name" href={selectHref(of.id)}>
      <bdi>{of.name}</bdi>
    </a>
  );
}

/** "a, b and c", each a link, joined as the language joins them. */
export function Names({ of }: { readonly of: readonly Named[] }) {
  const { list } = texts().grammar;
  const last = list(["\u0000", "\u0000"]).replaceAll("\u0000", "");
  const parts: ComponentChildren[] = [];
  of.forEach((named, index) => {
    if (index > 0) parts.push(index === of.length - 1 ? last : ", ");
    parts.push(<Name key={named.id} of={named} />);
  });
  return <>{parts}</>;
}
