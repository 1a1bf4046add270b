import { COMMENT_FORM, STRAY_LINES } from "./boilerplate.ts";

/** Controls but \n and \t, zero-width byte order marks, and halves of surrogate pairs. */
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g;

/**
 * Plain text to the cleaned text that is hashed and in which all positions count: the title and the paragraphs, one
 * empty line between them, without what the page put around them. Words, quotes and spaces inside lines stay as they are.
 */
export function cleanText(raw: string): string {
  const lines = raw
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, "\n")
    .replace(UNWANTED, "")
    .toWellFormed()
    .split("\n")
    .map((line) => line.trim());
  const form = lines.findIndex((line) => matches(COMMENT_FORM, line));
  return paragraphs(form < 0 ? lines : lines.slice(0, form)).join("\n\n");
}

/** Runs of lines between empty ones, without stray lines; a run of nothing else is gone. */
function paragraphs(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  let run: string[] = [];
  for (const line of [...lines, ""]) {
    if (line !== "") {
      if (!matches(STRAY_LINES, line)) run.push(line);
    } else if (run.length > 0) {
      found.push(run.join("\n"));
      run = [];
    }
  }
  return found;
}

function matches(patterns: readonly RegExp[], line: string): boolean {
  return line.length <= 60 && patterns.some((pattern) => pattern.test(line));
}
