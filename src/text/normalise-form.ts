/** How a token reads for the grammar: straight quotes and apostrophes, one kind of dash, no soft hyphens or odd spaces. */
export function normaliseForm(word: string): string {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code > 0x7e || code === 0x60) return plain(word);
  }
  return word === "''" ? '"' : word;
}

function plain(word: string): string {
  const read = word
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u2018\u2019\u201a\u201b\u00b4\u2032\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]|``|''/g, '"')
    .replace(/`/g, "'")
    .replace(/[\u2010-\u2015\u2212]+/g, (dashes) => (dashes === "\u2010" || dashes === "\u2011" ? "-" : "–"))
    .replace(/\u2026/g, "...")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, " ");
  return read === "" ? "-" : read;
}
