/** Cells of the bar. */
const WIDTH = 24;
/** Characters of the name beside it, so that the whole stays on one line. */
const MOST_OF_A_NAME = 40;

/** How far work is, on one line: "[########----------------] 3 of 9 article.html". */
export function progressBar(done: number, total: number, name: string): string {
  const full = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
  // a file name may hold anything, also what would move the cursor
  const plain = name.replaceAll(/\p{C}/gu, "");
  const shown = plain.length > MOST_OF_A_NAME ? `…${plain.slice(1 - MOST_OF_A_NAME)}` : plain;
  return `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}] ${done} of ${total} ${shown}`;
}
