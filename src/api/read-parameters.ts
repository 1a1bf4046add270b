import { z } from "zod";
import { AppError, type Fault } from "../model/errors.ts";

/** Bounds of an address. */
export const ADDRESS_LIMITS = {
  /** UTF-16 units of path and query together. */
  length: 8192,
  parameters: 60,
} as const;

/** The parameters of an address by name, in the order given. Square brackets have no meaning. */
export type RawParameters = ReadonlyMap<string, readonly string[]>;

/** Throws badCall for more parameters than anybody needs. */
export function rawParameters(query: string): RawParameters {
  const pairs = [...new URLSearchParams(query)];
  if (pairs.length > ADDRESS_LIMITS.parameters) {
    throw new AppError(
      "badCall",
      `The address has ${pairs.length} parameters, and at most ${ADDRESS_LIMITS.parameters} are read: ask several times.`,
    );
  }
  const raw = new Map<string, string[]>();
  for (const [name, value] of pairs) raw.set(name, [...(raw.get(name) ?? []), value]);
  return raw;
}

/** The parameters as a route understands them. Throws badCall naming every parameter that is wrong. */
export function readParameters<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  raw: RawParameters,
): z.output<z.ZodObject<Shape>> {
  const plain = readPlainly(schema, raw);
  if (plain !== undefined) return plain;
  const known = Object.keys(schema.shape);
  const faults: Fault[] = [];
  const values = new Map<string, unknown>();
  for (const [parameter, given] of raw) {
    const [first, ...more] = given;
    if (!known.includes(parameter)) {
      faults.push({ parameter, detail: `is unknown here; known are ${known.join(", ") || "none"}` });
    } else if (mayRepeat(schema, parameter)) {
      values.set(parameter, given);
    } else if (more.length > 0) {
      faults.push({ parameter, detail: "may be given once only" });
    } else {
      values.set(parameter, first);
    }
  }
  const parsed = schema.safeParse(Object.fromEntries(values));
  for (const { path, message } of parsed.error?.issues ?? []) {
    const parameter = String(path[0] ?? "");
    // given several times, it was refused for that already
    if (faults.some((fault) => fault.parameter === parameter)) continue;
    faults.push({ parameter, detail: raw.has(parameter) || path.length === 0 ? message : "is missing" });
  }
  if (!parsed.success || faults.length > 0) throw refused(faults);
  return parsed.data;
}

/** What a schema says of its parameters, worked out once: zod's own reading of all of them costs more than a query. */
interface Parameters {
  readonly readers: ReadonlyMap<string, { readonly kind: z.ZodType; readonly mayRepeat: boolean }>;
  /** Those that must be given. */
  readonly required: readonly string[];
}

const parametersOf = new WeakMap<z.ZodObject, Parameters>();

function parametersIn(schema: z.ZodObject): Parameters {
  const known = parametersOf.get(schema);
  if (known !== undefined) return known;
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  const entries = Object.entries(shape);
  const made = {
    readers: new Map(entries.map(([name, kind]) => [name, { kind, mayRepeat: mayRepeat(schema, name) }])),
    required: entries.flatMap(([name, kind]) => (kind.safeParse(undefined).success ? [] : [name])),
  };
  parametersOf.set(schema, made);
  return made;
}

/** Only what was given, each by its own schema; undefined where anything is wrong, which is then told in full. */
function readPlainly<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  raw: RawParameters,
): z.output<z.ZodObject<Shape>> | undefined {
  const { readers, required } = parametersIn(schema);
  if (required.some((name) => !raw.has(name))) return undefined;
  const values: [string, unknown][] = [];
  for (const [name, given] of raw) {
    const reader = readers.get(name);
    if (reader === undefined || (given.length > 1 && !reader.mayRepeat)) return undefined;
    const parsed = reader.kind.safeParse(reader.mayRepeat ? given : given[0]);
    if (!parsed.success) return undefined;
    values.push([name, parsed.data]);
  }
  // each value was read by the schema of its name, and nothing that is required is missing
  return Object.fromEntries(values) as z.output<z.ZodObject<Shape>>;
}

/** Whether a parameter of a route takes several values. */
export function mayRepeat(schema: z.ZodObject, parameter: string): boolean {
  const shape: Readonly<Record<string, unknown>> = schema.shape;
  const kind = shape[parameter];
  return (kind instanceof z.ZodOptional ? kind.unwrap() : kind) instanceof z.ZodArray;
}

function refused(faults: readonly Fault[]): AppError {
  const all = faults.map(({ parameter, detail }) => `${parameter} ${detail}`).join("; ");
  return new AppError("badCall", `These parameters are not understood: ${all}.`, faults);
}
