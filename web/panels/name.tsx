import type { ComponentChildren } from "preact";
import type { Named } from "../../src/queries/answers.ts";
import { selectHref } from "../state/selecting.ts";

/** A name that leads to whoever bears it. Set apart, so that right-to-left names leave their surroundings in order. */
export function Name({ of }: { readonly of: Named }) {
  return (
    <a class="name" href={selectHref(of.id)}>
      <bdi>{of.name}</bdi>
    </a>
  );
}

/** "a, b and c", each a link. */
export function Names({ of }: { readonly of: readonly Named[] }) {
  const parts: ComponentChildren[] = [];
  of.forEach((named, index) => {
    if (index > 0) parts.push(index === of.length - 1 ? " and " : ", ");
    parts.push(<Name key={named.id} of={named} />);
  });
  return <>{parts}</>;
}
