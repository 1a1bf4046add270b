import { PARTS, type PartName } from "./record.ts";

/** The keys a member of a part may have, in the order they are written. Among agents they depend on the kind. */
export function memberKeys(part: PartName, kind?: unknown): readonly string[] {
  const schema = PARTS[part];
  if (!("options" in schema)) return Object.keys(schema.shape);
  const own = schema.options.find((option) => option.shape.kind.value === kind);
  return Object.keys(own?.shape ?? {});
}
