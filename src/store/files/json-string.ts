const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_ALLOWED = 0x20;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Where the JSON string that begins at this quotation mark ends, behind its last mark; undefined when it does not.
 * A loop and not a pattern: patterns with a choice in a repetition run out of stack on strings of some megabytes.
 */
export function endOfString(text: string, start: number): number | undefined {
  let at = start + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    if (unit < FIRST_ALLOWED) return undefined;
    if (unit === BACKSLASH) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) return undefined;
      at = ESCAPE.lastIndex;
    } else at += 1;
  }
  return undefined;
}
