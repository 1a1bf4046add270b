import type { Rule, Warning } from "./rule.ts";
import { against } from "./rule-04-against.ts";
import { anchors } from "./rule-07-anchors.ts";
import { chains } from "./rule-06-chains.ts";
import { contradicts } from "./rule-09-contradicts.ts";
import { dates } from "./rule-13-dates.ts";
import { ids } from "./rule-01-ids.ts";
import { noVerdicts } from "./rule-14-no-verdicts.ts";
import { ownStatements } from "./rule-05-own-statements.ts";
import { references } from "./rule-02-references.ts";
import { reviews } from "./rule-11-reviews.ts";
import { sameAs } from "./rule-08-same-as.ts";
import { shape } from "./rule-00-shape.ts";
import { statedClaims } from "./rule-10-stated-claims.ts";
import { strings } from "./rule-12-strings.ts";
import { wholeStatements } from "./rule-03-whole-statements.ts";
import { ambiguousAnchor } from "./warnings/ambiguous-anchor.ts";
import { negativeClaim } from "./warnings/negative-claim.ts";
import { roleNotHeld } from "./warnings/role-not-held.ts";
import { saidAfterPublished } from "./warnings/said-after-published.ts";

/** The rules of validity. A failure of the shape goes to the first that claims it, so the one for the rest is last. */
export const RULES: readonly Rule[] = [
  ids,
  references,
  wholeStatements,
  against,
  ownStatements,
  chains,
  anchors,
  sameAs,
  contradicts,
  statedClaims,
  reviews,
  strings,
  dates,
  noVerdicts,
  shape,
];

/** What is allowed and deserves a second look. */
export const WARNINGS: readonly Warning[] = [ambiguousAnchor, negativeClaim, roleNotHeld, saidAfterPublished];
