import { createHash } from "node:crypto";

/** A strong entity tag: equal only where all of these are equal. */
export function entityTag(parts: readonly (string | number | boolean)[]): string {
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;
}

/** Whether If-None-Match names this tag. Weak tags count, as RFC 9110 wants for this header. */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const known = new Set(ifNoneMatch.split(",").map((one) => one.trim().replace(/^W\//, "")));
  return known.has(tag) || known.has(zippedTag(tag)) || known.has("*");
}

/** The tag of the same answer as gzip: other bytes need a tag of their own. */
export function zippedTag(tag: string): string {
  return tag.replace(/"$/, '-gzip"');
}
