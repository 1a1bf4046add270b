import { PARTS, type PartName } from "./record.ts";

/** The keys a member of a part may have, in the order they are written. Among agents they depend on the kind. */
export function memberKeys(part: PartName, kind?: unknown): readonly string[] {
  const schema = PARTS[part];
  if (!("options" in schema)) return keysOf(schema.shape);
  const own = schema.options.find((option) => option.shape.kind.value === kind);
  return keysOf(own?.shape ?? {});
}

/** Asked for every member there is. */
const known = new WeakMap<object, readonly string[]>();

function keysOf(shape: object): readonly string[] {
  const found = known.get(shape);
  if (found !== undefined) return found;
  const keys = Object.keys(shape);
  known.set(shape, keys);
  return keys;
}
