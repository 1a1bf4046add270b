// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const NOT_WORDS = /[\u0000-\u0020\u007f-\u00a0\ufeff\ufffe\uffff\s]+/g;

/** Longer texts are not looked at to their end: normalising may shorten a text, hardly to a quarter. */
const SPARE = 4;

/**
 * Words of an article as a record may hold them (rule 12): one line in normal form NFC, no control characters, no
 * halves of surrogate pairs. What has more than `most` UTF-16 units is cut after a word, with an ellipsis. undefined
 * where nothing is left.
 */
export function fitWords(text: string, most: number): string | undefined {
  const isLong = text.length > most * SPARE;
  const given = isLong ? text.slice(0, most * SPARE) : text;
  const tidy = given.toWellFormed().replace(NOT_WORDS, " ").trim().normalize("NFC");
  if (tidy === "") return undefined;
  return isLong || tidy.length > most ? cutAtWord(tidy, most) : tidy;
}

function cutAtWord(text: string, most: number): string {
  const room = text.slice(0, most - 1);
  const space = room.lastIndexOf(" ");
  // one endless word is cut anywhere, but not through a pair
  const kept = space > 0 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, "");
  return `${kept}…`;
}
