import type { RuleNumber } from "../../../src/model/rules/problem.ts";

/** A record that breaks one rule in one place, and what stands beside it and is fine. */
export interface RuleCase {
  /** Continues "reports …". */
  readonly title: string;
  readonly rule: RuleNumber;
  readonly broken: unknown;
  /** Where the one problem is reported. */
  readonly pointer: string;
  /** Words of the message or the mend. */
  readonly says: string;
  /** The same record put right. */
  readonly mended: unknown;
}
