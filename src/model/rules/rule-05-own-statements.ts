import { ACTS } from "../../vocabulary/acts/index.ts";
import { ACT_NAMES } from "../../vocabulary/acts/names.ts";
import { kindOfId } from "../../vocabulary/kinds.ts";
import type { Context } from "./context.ts";
import { findingAt, listed, nameOf, type Placed } from "./place.ts";
import type { Statement } from "../statement.ts";
import type { Finding } from "./problem.ts";
import type { Rule } from "./rule.ts";

export const ownStatements: Rule = Object.freeze({
  number: 5,
  title: "Acts of relaying point at statements, and only speakers themselves retract what they said.",
  check: (context) => {
    const speakers = speakersIn(context);
    return context.members.statements.flatMap((statement) => [
      ...wrongTarget(statement),
      ...foreignRetraction(statement, context.statement, speakers),
    ]);
  },
} satisfies Rule);

function wrongTarget(statement: Placed<Statement>): Finding[] {
  const { act, what } = statement.value;
  if (ACTS[act].pointsAt.some((kind) => kind === kindOfId(what))) return [];
  const others = ACT_NAMES.filter((name) => ACTS[name].pointsAt.some((kind) => kind === kindOfId(what)));
  const mend = `name a statement in "what" (add one by whoever said it first), or use an act such as ${listed(others.slice(0, 1))}`;
  return [findingAt(statement, ["what"], `act "${act}" needs a statement, and ${what} is none`, mend)];
}

/** Nothing can be said about a retracted statement that is broken or stands in the store only. */
function foreignRetraction(
  statement: Placed<Statement>,
  find: Context["statement"],
  speakers: Speakers,
): Finding[] {
  const { act, what } = statement.value;
  const retracted = ACTS[act].ownStatementOnly ? find(what) : undefined;
  if (!retracted) return [];
  const mend = `name only speakers of ${what} (${listed(retracted.value.by, "and", 5)}), or use the act "denies"`;
  return statement.value.by.flatMap((id, i) =>
    speakers.include(retracted, id)
      ? []
      : [
          findingAt(
            statement,
            ["by", i],
            `act "${act}" by ${id}, who did not say ${nameOf(retracted)}`,
            mend,
          ),
        ],
  );
}

interface Speakers {
  /** Whether this agent, or a twin, is among the speakers of a statement. */
  readonly include: (statement: Placed<Statement>, agent: string) => boolean;
}

/** Each statement is looked at once, however often it is retracted. */
function speakersIn({ members }: Context): Speakers {
  const twins = new Map<string, string>(
    members.links
      .filter(({ value }) => value.kind === "sameAs" && value.state !== "rejected")
      .map(({ value }) => [value.from, value.to]),
  );
  const canonical = (id: string): string => twins.get(id) ?? id;
  const found = new Map<string, ReadonlySet<string>>();
  return {
    include: ({ value }, agent) => {
      const speakers = found.get(value.id) ?? new Set(value.by.map((id) => canonical(id)));
      found.set(value.id, speakers);
      return speakers.has(canonical(agent));
    },
  };
}
