import { ACT_NAMES } from "../vocabulary/acts/names.ts";
import { STANCE_NAMES } from "../vocabulary/stances.ts";
import { dayRange } from "../model/dates.ts";
import { AppError } from "../model/errors.ts";
import { type NamedSort, resolveNames } from "../queries/resolve-names.ts";
import type { StatementFilter, Store } from "../store/store.ts";
import { type CliOption, type Flags, valuesOf } from "./cli-command.ts";

/** The who-said questions in flags: given twice a flag means or, different flags mean and. */
export const STATEMENT_OPTIONS: readonly CliOption[] = [
  { flags: "--by <agent>", description: "the speaker: a name or an id", repeats: true },
  { flags: "--about <agent or topic>", description: "whom or what the claim is about", repeats: true },
  { flags: "--act <act>", description: ACT_NAMES.join(", "), repeats: true },
  { flags: "--stance <stance>", description: STANCE_NAMES.join(", "), repeats: true },
  {
    flags: "--side <stance>",
    description: "stance towards the claim at the end of the chain",
    repeats: true,
  },
  { flags: "--org <organisation>", description: "said by its people, or on its behalf", repeats: true },
  { flags: "--against <agent>", description: "who is accused", repeats: true },
  { flags: "--answered <yes|no>", description: "accusations that an accused answers, or that none does" },
  {
    flags: "--from <date>",
    description: "said or published on this day or later: YYYY, YYYY-MM or YYYY-MM-DD",
  },
  { flags: "--to <date>", description: "said or published on this day or earlier" },
];

/** Flags to a filter over ids. Throws badCall for a name nobody has, an unknown act or stance, or no date. */
export async function statementFilterFrom(store: Store, flags: Flags): Promise<StatementFilter> {
  const named = async (flag: string, sort: NamedSort): Promise<readonly string[] | undefined> => {
    const values = valuesOf(flags, flag);
    return values.length === 0 ? undefined : resolveNames(store, `--${flag}`, sort, values);
  };
  const filter: StatementFilter = {
    by: await named("by", "agent"),
    about: await named("about", "topic"),
    org: await named("org", "organization"),
    against: await named("against", "agent"),
    act: chosen("act", valuesOf(flags, "act"), ACT_NAMES),
    stance: chosen("stance", valuesOf(flags, "stance"), STANCE_NAMES),
    side: chosen("side", valuesOf(flags, "side"), STANCE_NAMES),
    answered: answered(flags),
    from: date("from", flags),
    to: date("to", flags),
  };
  return filter;
}

function chosen<Name extends string>(
  flag: string,
  values: readonly string[],
  known: readonly Name[],
): readonly Name[] | undefined {
  const found = values.map((value) => {
    const name = known.find((candidate) => candidate === value);
    if (name !== undefined) return name;
    throw new AppError(
      "badCall",
      `--${flag} "${value}": there is no such ${flag}. Known are: ${known.join(", ")}.`,
    );
  });
  return found.length === 0 ? undefined : found;
}

function answered(flags: Flags): boolean | undefined {
  const [value] = valuesOf(flags, "answered");
  if (value === undefined) return undefined;
  if (value === "yes" || value === "no") return value === "yes";
  throw new AppError("badCall", `--answered "${value}": write yes or no.`);
}

function date(flag: string, flags: Flags): string | undefined {
  const [value] = valuesOf(flags, flag);
  if (value !== undefined && dayRange(value) === undefined) {
    throw new AppError("badCall", `--${flag} "${value}" is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.`);
  }
  return value;
}
