import { textOfHtml } from "./dom.ts";

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31}\d{0,2});/gi;
/** Different entities that are looked up; a page of nothing but made-up ones stays cheap. */
const MOST_KNOWN = 2000;

/** A function that resolves the entities in a text and leaves the tags in it alone. It remembers what it has seen. */
export function entityResolver(): (text: string) => string {
  const known = new Map<string, string>();
  const resolve = (entity: string): string => {
    const found = known.get(entity);
    if (found !== undefined || known.size >= MOST_KNOWN) return found ?? entity;
    const text = textOfHtml(entity);
    known.set(entity, text);
    return text;
  };
  return (text) => (text.includes("&") ? text.replace(ENTITY, resolve) : text);
}
