import type { Context } from "./context.ts";
import type { Finding, RuleNumber } from "./problem.ts";
import type { ShapeFault } from "./shape-fault.ts";

/**
 * One of the validity rules: what it looks for in members that have their shape (`check`), and which failures of the
 * shape are its own (`mendOf`). A new rule is one file like its neighbours and one line in index.ts.
 */
export interface Rule {
  readonly number: RuleNumber;
  /** What holds when the rule is kept. */
  readonly title: string;
  /** How to mend a fault that is this rule's own; undefined for any other. */
  readonly mendOf?: (fault: ShapeFault) => string | undefined;
  /** What breaks the rule, in the order of the record. */
  readonly check?: (context: Context) => Finding[];
}

/** Something that is allowed and deserves a second look. */
export interface Warning {
  /** The rule it is akin to, 0 where there is none. */
  readonly number: RuleNumber;
  readonly title: string;
  readonly check: (context: Context) => Finding[];
}
