const MARKS = /\p{M}+/gu;
/** Nothing but ASCII. */
// oxlint-disable-next-line no-control-regex -- every sign of ASCII is meant
const PLAIN = /^[\u0000-\u007f]*$/;
const NOT_PLAIN = /[^a-z0-9']+/g;
const NOT_A_WORD = /[^\p{L}\p{N}']+/gu;

/**
 * Words as they are compared and indexed: without accents and case, single spaces between them. Only letters,
 * digits and apostrophes are left, so no engine splits them in its own way; folding twice changes nothing.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(NOT_PLAIN, " ").trim(); // the same, sooner
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .normalize("NFKD") // a small letter may fall apart where its capital did not
    .replace(MARKS, "")
    .replaceAll("’", "'")
    .replace(NOT_A_WORD, " ")
    .trim();
}
