import { COMMENT_FORM, LEADING_AWAY, STRAY_LINES } from "./boilerplate.ts";

/** Controls but \n and \t, byte order marks, and the non-characters that no record may hold. */
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;

/**
 * What cannot be seen and yet splits words, or makes them lie on the screen in another order than they were written:
 * soft hyphens, zero-width spaces, direction marks and overrides, annotation marks, tags. Joiners stay: emoji and some
 * scripts need them.
 */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * So many marks on one letter are no writing. Unicode's stream-safe form knows the same bound; beyond it, putting marks
 * in order takes quadratic time.
 */
const MARKS_BEYOND_REASON = /(\p{M}{30})\p{M}+/gu;

/**
 * Plain text to the cleaned text that is hashed and in which all positions count: the title and the paragraphs, one
 * empty line between them, without what the page put around them. Words, quotes and spaces inside lines stay as they
 * are, in Unicode form NFC. Cleaning what is clean changes nothing. Linear in the length of the text.
 */
export function cleanText(raw: string): string {
  const lines = plainCharacters(raw)
    .split("\n")
    .map((line) => line.trim());
  const form = lines.findIndex((line) => matches(COMMENT_FORM, line, 60));
  return paragraphs(form < 0 ? lines : lines.slice(0, form)).join("\n\n");
}

/** The same words without controls, unseen characters and halves of surrogate pairs; line ends are \n, the form is NFC. */
export function plainCharacters(raw: string): string {
  return raw
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(CONTROLS, "")
    .toWellFormed()
    .replace(UNSEEN, "")
    .replace(MARKS_BEYOND_REASON, "$1")
    .normalize("NFC")
    .replace(MARKS_BEYOND_REASON, "$1");
}

/** Whether a line says nothing of the article. */
export function isStrayLine(line: string): boolean {
  return matches(STRAY_LINES, line, 60) || matches(LEADING_AWAY, line, 250);
}

/** Runs of lines between empty ones, without stray lines; a run of nothing else is gone. */
function paragraphs(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  let run: string[] = [];
  for (const line of [...lines, ""]) {
    if (line !== "") {
      if (!isStrayLine(line)) run.push(line);
    } else if (run.length > 0) {
      found.push(run.join("\n"));
      run = [];
    }
  }
  return found;
}

/** Longer lines are not looked at: what is sought is short, and the time stays linear. */
function matches(patterns: readonly RegExp[], line: string, longest: number): boolean {
  return line.length <= longest && patterns.some((pattern) => pattern.test(line));
}
