import { findingAt, nameOfType, show } from "./place.ts";
import type { Finding } from "./problem.ts";
import type { ShapeFault } from "./shape-fault.ts";

/** A key longer than this is no name of a field; the pointer then stops at the object that has it. */
const MAX_POINTED_KEY = 100;

/** The finding for a fault. What is missing is shown at what lacks it. */
export function findingOf(fault: ShapeFault, mend: string): Finding {
  return findingAt(fault.place, pointedKeys(fault), describe(fault), mend);
}

function pointedKeys(fault: ShapeFault): readonly (string | number)[] {
  if (fault.kind === "missing") return fault.path.slice(0, -1);
  const [key] = fault.keys;
  return key === undefined || key.length > MAX_POINTED_KEY ? fault.path : [...fault.path, key];
}

function describe(fault: ShapeFault): string {
  const field = fault.path.length === 0 ? "it" : fieldName(fault.path);
  switch (fault.kind) {
    case "missing":
      return `${field} is missing`;
    case "unknownKey":
      return `${unknown(fault.keys)}${fault.path.length === 0 ? "" : ` in ${field}`}`;
    case "type":
      return `${field} is ${typeof fault.value === "string" ? nameOfType(fault.value) : show(fault.value)}`;
    case "choice":
      return `${field} is ${show(fault.value)}`;
    default:
      return `${field}${isShort(fault.value) ? ` (${show(fault.value)})` : ""} ${fault.detail}`;
  }
}

function unknown(keys: readonly string[]): string {
  const [key = "", ...more] = keys;
  return more.length === 0 ? `unknown key ${show(key)}` : `${keys.length} more unknown keys`;
}

function fieldName(path: readonly (string | number)[]): string {
  return `"${path.map((key) => (typeof key === "number" ? key : show(key).slice(1, -1))).join("/")}"`;
}

function isShort(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && value !== "");
}
