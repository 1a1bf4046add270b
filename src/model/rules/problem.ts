/** The numbers of the validity rules; 0 stands for "not the shape of a record". */
export type RuleNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

/** One thing that is wrong with a record, or that deserves a second look. */
export interface Problem {
  /** The rule that is broken; for a warning the rule it is akin to, 0 where there is none. */
  readonly rule: RuleNumber;
  readonly severity: "error" | "warning";
  /** JSON pointer (RFC 6901) into the record, to something that is there: for a missing key, to what lacks it. */
  readonly pointer: string;
  /** Id of the member of the record, where it has one. */
  readonly id?: string;
  /** Where and what, in plain words. */
  readonly message: string;
  /** What to do about it, beginning with a verb. */
  readonly mend: string;
}

/** What a rule says about one place; the rule's number and the severity are added for it. */
export type Finding = Omit<Problem, "rule" | "severity">;
