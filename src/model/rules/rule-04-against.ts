import { ACTS } from "../../vocabulary/acts/index.ts";
import { ACT_NAMES, type ActName } from "../../vocabulary/acts/names.ts";
import { findingAt, listed } from "./place.ts";
import type { Finding } from "./problem.ts";
import type { Rule } from "./rule.ts";

const AIMED = ACT_NAMES.filter((name) => ACTS[name].needsAgainst);

export const against: Rule = Object.freeze({
  number: 4,
  title: 'A statement names somebody in "against" if and only if its act is aimed at somebody.',
  mendOf: ({ place, field, path, kind }) =>
    place.part === "statements" && field === "against" && path.length === 1 && kind === "size"
      ? 'name whom the statement is aimed at, or leave "against" out'
      : undefined,
  check: ({ members }) =>
    members.statements.flatMap((statement): Finding[] => {
      const { act, against: targets } = statement.value;
      if (ACTS[act].needsAgainst === (targets !== undefined)) return [];
      return ACTS[act].needsAgainst
        ? [findingAt(statement, [], `act "${act}" needs "against"`, mendOfMissing(act))]
        : [findingAt(statement, ["against"], `act "${act}" takes no "against"`, mendOfNeedless())];
    }),
} satisfies Rule);

function mendOfMissing(act: ActName): string {
  const mild = ACT_NAMES.find((name) => !ACTS[name].needsAgainst && ACTS[name].stance === ACTS[act].stance);
  return `name in "against" whom the speaker ${ACTS[act].label}${mild ? `, or use the act "${mild}"` : ""}`;
}

function mendOfNeedless(): string {
  return `leave "against" out, or use the act ${listed(AIMED)}; whom a claim is about stands in its "about"`;
}
