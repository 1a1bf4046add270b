/** A word as the lists hold it: lower case, no accents, no closing stop. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  for (let i = 0; i < folded.length; i += 1) {
    if (folded.charCodeAt(i) > 0x7e) {
      folded = folded.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
      break;
    }
  }
  return folded.length > 1 && folded.endsWith(".") ? folded.replace(/\.+$/, "") : folded;
}

const UPPER = /^\p{Lu}/u;

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return UPPER.test(word);
}

/** Whether a word of two letters or more has no small letter: "NATO", "U.S.", "G7". */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && isCapitalised(word) && word === word.toUpperCase();
}
