import { parseRecord, type ParsedRecord } from "./parse-record.ts";
import { FORMAT, type Record as HearsayRecord } from "./record.ts";
import { type Context, contextOf, type ValidateOptions } from "./rules/context.ts";
import { findingOf } from "./rules/describe-fault.ts";
import { RULES, WARNINGS } from "./rules/index.ts";
import type { Placed } from "./rules/place.ts";
import type { Finding, Problem } from "./rules/problem.ts";
import type { Rule } from "./rules/rule.ts";

export interface Validation {
  /** The record, when nothing is wrong with it; warnings do not count. */
  readonly record: HearsayRecord | undefined;
  /** Errors by rule, then warnings. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a value, whatever it is, against the rules of a record. Every problem is reported with its rule, its place
 * and how to mend it; a broken member does not hide what is wrong with others. Takes time in proportion to the size
 * of the record and of the texts, and never throws.
 */
export function validateRecord(value: unknown, options: ValidateOptions = {}): Validation {
  const parsed = parseRecord(value);
  const context = contextOf(parsed, options);
  const errors = [
    ...parsed.problems,
    ...faultProblems(parsed),
    ...RULES.flatMap((rule) => checked(rule, context)),
  ];
  errors.sort((a, b) => a.rule - b.rule);
  const warnings = WARNINGS.flatMap((warning) =>
    warning.check(context).map((finding) => problemOf(finding, warning.number, "warning")),
  );
  return {
    record: errors.length === 0 ? recordOf(parsed) : undefined,
    problems: [...errors, ...warnings],
  };
}

function checked(rule: Rule, context: Context): Problem[] {
  return (rule.check?.(context) ?? []).map((finding) => problemOf(finding, rule.number, "error"));
}

/** Each failure of the shape goes to the first rule that knows how to mend it. */
function faultProblems({ faults }: ParsedRecord): Problem[] {
  return faults.flatMap((fault) => {
    for (const rule of RULES) {
      const mend = rule.mendOf?.(fault);
      if (mend !== undefined) return [problemOf(findingOf(fault, mend), rule.number, "error")];
    }
    return [];
  });
}

function problemOf(finding: Finding, rule: Problem["rule"], severity: Problem["severity"]): Problem {
  return { rule, severity, ...finding };
}

function recordOf({ members }: ParsedRecord): HearsayRecord {
  return {
    format: FORMAT,
    agents: members.agents.map(valueOf),
    things: members.things.map(valueOf),
    affiliations: members.affiliations.map(valueOf),
    documents: members.documents.map(valueOf),
    claims: members.claims.map(valueOf),
    statements: members.statements.map(valueOf),
    links: members.links.map(valueOf),
    reviews: members.reviews.map(valueOf),
  };
}

function valueOf<Value>(placed: Placed<Value>): Value {
  return placed.value;
}
