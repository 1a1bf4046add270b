import { KINDS, kindOfId } from "../../vocabulary/kinds.ts";
import type { Link } from "../link.ts";
import { findingAt, nameOf, type Placed } from "./place.ts";
import type { Finding } from "./problem.ts";
import type { Rule } from "./rule.ts";

export const sameAs: Rule = Object.freeze({
  number: 8,
  title: "Twins of one kind point straight at one canonical node, which points at none.",
  check: ({ members }) => {
    // What was rejected was unmerged: it stays in the record and binds nobody.
    const links = members.links.filter(({ value }) => value.kind === "sameAs" && value.state !== "rejected");
    const outgoing = new Map<string, Placed<Link>>();
    for (const link of links) if (!outgoing.has(link.value.from)) outgoing.set(link.value.from, link);
    return links.flatMap((link) => [
      ...wrongEnds(link),
      ...secondOutgoing(link, outgoing.get(link.value.from)),
      ...chained(link, outgoing.get(link.value.to)),
    ]);
  },
} satisfies Rule);

function wrongEnds(link: Placed<Link>): Finding[] {
  const { from, to } = link.value;
  if (from === to) return [findingAt(link, ["to"], `${from} is its own twin`, "remove the link")];
  const [a, b] = [kindOfId(from), kindOfId(to)];
  if (!a || !b || a === b) return [];
  const what = `${from} is of the kind ${KINDS[a].label}, ${to} of the kind ${KINDS[b].label}`;
  return [findingAt(link, ["to"], what, "join only two of one kind, or give both the right kind first")];
}

function secondOutgoing(link: Placed<Link>, first: Placed<Link> | undefined): Finding[] {
  if (!first || first === link) return [];
  const what = `${link.value.from} has a canonical node already, in ${nameOf(first)}`;
  return [findingAt(link, ["from"], what, "keep one of the two links")];
}

function chained(link: Placed<Link>, onward: Placed<Link> | undefined): Finding[] {
  if (!onward || link.value.from === link.value.to) return [];
  const what = `${link.value.to} is itself the twin of ${onward.value.to}, in ${nameOf(onward)}`;
  const mend =
    onward.value.to === link.value.from
      ? "keep one of the two links"
      : `point straight at ${onward.value.to}`;
  return [findingAt(link, ["to"], what, mend)];
}
