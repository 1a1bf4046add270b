import type { Act } from "./act.ts";
import type { ActName } from "./names.ts";
import { accuses } from "./accuses.ts";
import { asks } from "./asks.ts";
import { asserts } from "./asserts.ts";
import { cannotVerify } from "./cannot-verify.ts";
import { confirms } from "./confirms.ts";
import { declines } from "./declines.ts";
import { denies } from "./denies.ts";
import { disputes } from "./disputes.ts";
import { reports } from "./reports.ts";
import { retracts } from "./retracts.ts";

/** What each act is. */
export const ACTS = {
  asserts,
  accuses,
  confirms,
  denies,
  disputes,
  cannotVerify,
  declines,
  asks,
  reports,
  retracts,
} as const satisfies Record<ActName, Act>;
