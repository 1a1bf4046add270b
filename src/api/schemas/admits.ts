import { z } from "zod";

/** A schema that admits every value of a type: the compiler refuses one that would not. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- given by the caller, compared by the compiler
export function admits<Value>(): <Schema extends z.ZodType>(
  schema: Schema & (Value extends z.output<Schema> ? unknown : never),
) => Schema {
  return (schema) => schema;
}

/** A list as answers have it. */
export function list<Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> {
  return z.array(item).readonly();
}

/** A whole number that counts something. */
export const count = z.int().min(0);
