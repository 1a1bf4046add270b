import { Problem } from "./problem.ts";

/** Reads an RFC 9457 problem: its detail and what it says about single parameters. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  const parts = [textAt(body, "title"), textAt(body, "detail"), ...faultsOf(body)].filter(
    (part) => part !== undefined,
  );
  // What a detail says of a single parameter it often says in the same words again.
  const once = parts.filter(
    (part, index) => !parts.some((other, at) => other.includes(part) && (other !== part || at < index)),
  );
  const words = once.length > 0 ? once.join(". ") : `The server answered ${response.status}`;
  return new Problem(words.replace(/\.?$/, "."), response.status);
}

function textAt(body: unknown, key: string): string | undefined {
  if (typeof body !== "object" || body === null || !(key in body)) return undefined;
  const value: unknown = Object.entries(body).find(([name]) => name === key)?.[1];
  return typeof value === "string" && value !== "" ? value.replace(/\.$/, "") : undefined;
}

function faultsOf(body: unknown): readonly (string | undefined)[] {
  if (typeof body !== "object" || body === null || !("errors" in body)) return [];
  const { errors } = body;
  return Array.isArray(errors) ? errors.map((fault: unknown) => textAt(fault, "detail")) : [];
}
