const LONGEST_HEADLINE = 200;
const MOST_WORDS = 30;
/** Characters at which a text without a headline is cut to name it. */
const LONGEST_NAME = 80;

/** Whether a first paragraph reads like a headline: one short line that does not end as a sentence of a story does. */
export function isHeadline(paragraph: string): boolean {
  return (
    paragraph.length <= LONGEST_HEADLINE &&
    /\p{L}/u.test(paragraph) &&
    !/[\n]|[.,;:][”"’')\]]*$/.test(paragraph) &&
    paragraph.split(/\s+/).length <= MOST_WORDS
  );
}

/** A name for a text that has no headline: its first words. */
export function nameOf(text: string): string {
  const line = text.slice(0, 4 * LONGEST_NAME).split("\n", 1)[0] ?? "";
  const characters = [...line];
  if (characters.length <= LONGEST_NAME) return line;
  const cut = characters.slice(0, LONGEST_NAME - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
