/** So many words in a row are no coincidence. */
const RUN_WORDS = 8;

/** The words of a text, case folded, without punctuation; what a string literal escapes counts as what it stands for. */
function wordsOf(text: string): string[] {
  const unescaped = text
    .replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/\\[nrt]/g, " ");
  return (
    unescaped
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN_WORDS - 1).map((_, index) => words.slice(index, index + RUN_WORDS).join(" "));
}

/**
 * The paragraphs of an article as it was saved: not its title, which is the first line and may be cited, and not the
 * counters and form labels around it, which are short.
 */
export function bodyOf(article: string): string {
  const [, ...lines] = article.trim().split("\n");
  return lines.filter((line) => wordsOf(line).length >= 2 * RUN_WORDS).join("\n");
}

/** Finds runs of eight words that also stand in one of these texts. */
export function copyFinder(bodies: readonly string[]): {
  /** How many different runs are looked for. */
  readonly size: number;
  readonly runsIn: (text: string) => string[];
} {
  const known = new Set(bodies.flatMap(runsOf));
  return { size: known.size, runsIn: (text) => runsOf(text).filter((run) => known.has(run)) };
}
