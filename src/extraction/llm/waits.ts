/** Milliseconds before the second attempt where the server does not say. */
const USUAL_WAIT = 500;

/** The longest wait that a server may ask for, in milliseconds. */
export const LONGEST_WAIT = 30_000;

/**
 * Milliseconds that a Retry-After header asks for: seconds, or a date read against the server's own clock.
 * May be more than LONGEST_WAIT.
 */
export function askedWait(headers: Headers): number {
  const asked = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}(?:\.\d{1,3})?$/.test(asked)) return Number(asked) * 1000;
  const wait = Date.parse(asked) - Date.parse(headers.get("date") ?? "");
  return Number.isNaN(wait) ? USUAL_WAIT : Math.max(wait, 0);
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
