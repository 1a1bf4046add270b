/** UTF-16 units. No article in Markdown comes near. */
const MOST_LENGTH = 200_000;
/** Marks between two empty lines: inline marks that find no partner take marked quadratic time. */
const MOST_MARKS = 300;
/** Lines between two empty ones. */
const MOST_LINES = 500;
/** Quotes and lists inside each other, which marked reads by recursion. */
const DEEP_LINE = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){20}|^[ \t]{100}/;
const MARK = /[*_`[\]<>~\\!&]/g;

/** Whether a text would take marked too long or too deep. Linear. */
export function isHeavyMarkdown(text: string): boolean {
  if (text.length > MOST_LENGTH) return true;
  let [marks, lines] = [0, 0];
  for (const line of text.split("\n")) {
    if (line.trim() === "") marks = lines = 0;
    else {
      marks += line.match(MARK)?.length ?? 0;
      lines += 1;
    }
    if (marks > MOST_MARKS || lines > MOST_LINES || DEEP_LINE.test(line)) return true;
  }
  return false;
}
