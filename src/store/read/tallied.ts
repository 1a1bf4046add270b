import { ALL_TIME, ANY } from "../derive/counts.ts";
import { ROLES } from "../derive/standings.ts";
import type { Db } from "../engine.ts";
import { ACTS } from "../../vocabulary/acts/index.ts";
import { ACT_NAMES } from "../../vocabulary/acts/names.ts";
import { STANCES } from "../../vocabulary/stances.ts";
import type { StatementFilter } from "../store.ts";
import { allOf, canonicalKeys, type Condition, condition, oneOf } from "./condition.ts";

/** What a filter may ask for and still be counted beforehand. */
const COUNTED = new Set<string>(["by", "org", "act", "stance", "side", "states"]);

/**
 * The rows of `tally` that count, over all time or by period, what passes a filter; undefined where a filter asks for
 * more than is counted: accepted statements of one speaker, of one organisation's people, or of everybody, by act and
 * side.
 */
export async function talliesFor(
  db: Db,
  filter: StatementFilter,
  over: "all time" | "periods",
): Promise<Condition | undefined> {
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
  if (!asked.every(([name]) => COUNTED.has(name))) return undefined;
  const { by, org, states = ["accepted"], act, stance, side } = filter;
  if (states.length !== 1 || states[0] !== "accepted" || (by && org)) return undefined;
  const owners = by || org ? await canonicalKeys(db, by ?? org ?? []) : [0];
  const [owner] = owners;
  if (owner === undefined || owners.length > 1) return undefined;
  const role = by ? ROLES.speaker : org ? ROLES.organization : ROLES.everybody;
  const acts = ACT_NAMES.filter(
    (name) =>
      (act === undefined || act.includes(name)) &&
      (stance === undefined || stance.includes(ACTS[name].stance)),
  );
  const isAny = act === undefined && stance === undefined && side === undefined;
  return allOf([
    condition("owner = ? AND role = ?", owner, role),
    over === "all time" ? condition("period = ?", ALL_TIME) : condition("period > ?", ALL_TIME),
    ...(isAny && over === "all time"
      ? [condition("act = ?", ANY)]
      : oneOf(
          "act",
          acts.map((name) => ACTS[name].number),
        )),
    ...oneOf(
      "side",
      side?.map((name) => STANCES[name].number),
    ),
  ]);
}
