import { z } from "zod";
import { COMPONENTS } from "./schemas/index.ts";

/** A JSON value that is an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

const ENVELOPE_PARTS: Readonly<Record<string, z.ZodType>> = {
  Meta: z.strictObject({ rev: z.int().min(0) }),
  ListMeta: z.strictObject({ rev: z.int().min(0), total: z.int().min(0), nextCursor: z.string().nullable() }),
  Links: z.strictObject({ self: z.string() }),
  ListLinks: z.strictObject({ self: z.string(), next: z.string().nullable() }),
};

export function reference(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** The named schemas, and references to them. */
export class SchemaBook {
  readonly #registry = z.registry<{ id: string }>();
  readonly #parts = new Set<string>();

  constructor() {
    for (const [id, schema] of Object.entries({ ...COMPONENTS, ...ENVELOPE_PARTS }))
      this.#registry.add(schema, { id });
  }

  /** A reference to a named schema, or a list of such references. */
  of(schema: z.ZodType): JsonObject {
    const item = itemOf(schema);
    if (item !== undefined) return { type: "array", items: this.of(item) };
    const name = this.#registry.get(schema)?.id;
    if (name === undefined) throw new Error("a route answers with a schema that has no name in COMPONENTS");
    return reference(name);
  }

  /** The same where `fields` left keys out: nothing but the id is sure to be there. */
  partOf(schema: z.ZodType): JsonObject {
    const item = itemOf(schema);
    if (item !== undefined) return { type: "array", items: this.partOf(item) };
    const name = this.#registry.get(schema)?.id ?? "";
    this.#parts.add(name);
    return reference(`${name}Fields`);
  }

  all(): JsonObject {
    const { schemas } = z.toJSONSchema(this.#registry, {
      uri: (id) => `#/components/schemas/${id}`,
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    });
    const named = new Map(Object.entries(schemas).map(([name, schema]) => [name, withoutNames(schema)]));
    for (const name of this.#parts) named.set(`${name}Fields`, { ...named.get(name), required: ["id"] });
    return Object.fromEntries(named);
  }
}

/** Inside one document the key under `components` is name enough. */
function withoutNames(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "$id"));
}

/** What a list is a list of; undefined for anything else. */
function itemOf(schema: z.ZodType): z.ZodType | undefined {
  const inner = schema instanceof z.ZodReadonly ? schema.unwrap() : schema;
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined; // elements of our lists are schemas
}
