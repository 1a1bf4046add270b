import type { Link } from "../link.ts";
import { findingAt, nameOf, type Placed } from "./place.ts";
import type { Finding } from "./problem.ts";
import type { Rule } from "./rule.ts";

export const contradicts: Rule = Object.freeze({
  number: 9,
  title: "A contradiction joins two different claims and is stored once, in one direction.",
  check: ({ members }) => {
    const stored = new Map<string, Placed<Link>>();
    return members.links.flatMap((link): Finding[] => {
      const { kind, from, to, state } = link.value;
      if (kind !== "contradicts" || state === "rejected") return [];
      if (from === to) {
        return [
          findingAt(link, ["to"], `${from} contradicts itself`, "remove the link, or name another claim"),
        ];
      }
      const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
      const first = stored.get(pair);
      if (!first) {
        stored.set(pair, link);
        return [];
      }
      const what = `the contradiction is stored already, in ${nameOf(first)}`;
      return [
        findingAt(link, [], what, "remove one of the two links; a contradiction goes both ways by itself"),
      ];
    });
  },
} satisfies Rule);
