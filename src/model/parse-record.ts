import type { z } from "zod";
import { ID_FORM } from "./ids.ts";
import { FORMAT, PART_NAMES, PARTS, type PartName, type PartOf } from "./record.ts";
import {
  isObject,
  listed,
  nameOfType,
  ownValue,
  type Place,
  type Placed,
  pointerOf,
  show,
} from "./rules/place.ts";
import type { Problem, RuleNumber } from "./rules/problem.ts";
import { faultsOf, type ShapeFault } from "./rules/shape-fault.ts";
import { isVerdictKey } from "./rules/verdict-keys.ts";

export type Members = { readonly [P in PartName]: readonly Placed<PartOf<P>>[] };

/** What could be read of a record. One broken member does not hide the others. */
export interface ParsedRecord {
  /** The members that have the shape of their part. */
  readonly members: Members;
  /** The others, as they stand there. */
  readonly broken: readonly Placed<unknown>[];
  /** Parts of which nothing can be known, because they are not lists. */
  readonly unreadable: ReadonlySet<PartName>;
  /** What is wrong with the record as a whole. */
  readonly problems: readonly Problem[];
  /** What is wrong with the shape of members. */
  readonly faults: readonly ShapeFault[];
}

/** Longest list of unknown keys of the record itself that is reported key by key. */
const MAX_KEYS = 100;

/** Reads whatever it is given as a record, member by member. Looks at no rule that takes more than one member. */
export function parseRecord(value: unknown): ParsedRecord {
  const problems: Problem[] = [];
  const report = (rule: RuleNumber, keys: readonly string[], message: string, mend: string): void => {
    problems.push({ rule, severity: "error", pointer: pointerOf(keys), message, mend });
  };
  const broken: Placed<unknown>[] = [];
  const faults: ShapeFault[] = [];
  const unreadable = new Set<PartName>();
  const members = new Map<PartName, Placed<unknown>[]>(PART_NAMES.map((part) => [part, []]));

  if (!isObject(value)) {
    report(
      0,
      [],
      `a record is an object, this is ${nameOfType(value)}`,
      `begin with { "format": "${FORMAT}" }`,
    );
    for (const part of PART_NAMES) unreadable.add(part);
  } else {
    checkFormat(value, report);
    checkKeys(value, report);
    for (const part of PART_NAMES) {
      const list = ownValue(value, part);
      if (list === undefined) continue;
      if (!Array.isArray(list)) {
        unreadable.add(part);
        report(0, [part], `"${part}" is ${nameOfType(list)}`, "write a list in square brackets");
        continue;
      }
      for (const [index, member] of list.entries()) {
        const place = placeOf(part, index, member);
        const found = parseMember(place, member);
        if (found.faults.length > 0) {
          broken.push({ ...place, value: member });
          for (const fault of found.faults) faults.push(fault);
        } else members.get(part)?.push({ ...place, value: found.value });
      }
    }
  }
  // Each list was filled with what the schema of its own part gave.
  return { members: Object.fromEntries(members) as unknown as Members, broken, unreadable, problems, faults };
}

type Report = (rule: RuleNumber, keys: readonly string[], message: string, mend: string) => void;

function checkFormat(record: object, report: Report): void {
  const format = ownValue(record, "format");
  const mend = `write "format": "${FORMAT}"`;
  if (format === undefined) report(0, [], `"format" is missing`, mend);
  else if (format !== FORMAT) report(0, ["format"], `"format" is ${show(format)}, not "${FORMAT}"`, mend);
}

function checkKeys(record: object, report: Report): void {
  const known: ReadonlySet<string> = new Set(["format", ...PART_NAMES]);
  const unknown = Object.keys(record).filter((key) => !known.has(key));
  for (const key of unknown.slice(0, MAX_KEYS)) {
    if (isVerdictKey(key)) {
      report(14, [key], `the record has the key ${show(key)}`, "put the judgement into a signed review");
    } else {
      report(0, [key], `unknown key ${show(key)}`, `remove it, or use ${listed(["format", ...PART_NAMES])}`);
    }
  }
  if (unknown.length > MAX_KEYS) {
    report(0, [], `${unknown.length - MAX_KEYS} more unknown keys`, "remove them; is this a record at all?");
  }
}

function parseMember(place: Place, member: unknown): { value: unknown; faults: readonly ShapeFault[] } {
  const schema: z.ZodType = PARTS[place.part];
  const parsed = schema.safeParse(member);
  const faults = faultsOf(place, member, [...(parsed.error?.issues ?? []), ...hiddenKeyIssues(member)]);
  return { value: parsed.data, faults };
}

/** zod leaves the key __proto__ out of a dictionary without a word; nothing may vanish unseen. */
function hiddenKeyIssues(member: unknown): z.core.$ZodIssue[] {
  const ids = ownValue(member, "ids");
  return isObject(ids) && Object.hasOwn(ids, "__proto__")
    ? [{ code: "unrecognized_keys", keys: ["__proto__"], path: ["ids"], message: "" }]
    : [];
}

function placeOf(part: PartName, index: number, member: unknown): Place {
  const id = ownValue(member, "id");
  return { part, index, id: typeof id === "string" && ID_FORM.test(id) ? id : undefined };
}
