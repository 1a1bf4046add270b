/** Texts that break readers: each makes about `length` UTF-16 units of one kind of junk, or of one kind of prose. */
export const ODD_TEXTS: readonly { readonly name: string; readonly make: (length: number) => string }[] = [
  { name: "plain sentences", make: fill("The clerk of Varnholm said that it rained. ") },
  { name: "quoted sentences", make: fill("“It rained,” the clerk said. “It poured.”\n\n") },
  { name: "denials without an end", make: fill("Ross denied that Miller claimed that ") },
  { name: "all caps", make: fill("THE CLERK OF VARNHOLM SAID THAT IT RAINED. ") },
  { name: "no punctuation", make: fill("the clerk of the town said that it rained and ross said no ") },
  { name: "one endless line of commas", make: fill("rain, ") },
  { name: "one token", make: fill("x") },
  { name: "one word of two letters and hyphens", make: fill("a-") },
  { name: "dotted letters", make: (length) => `${fill("A.")(length)}AA` },
  { name: "digits with a letter at the end", make: (length) => `${fill("1")(length)}x` },
  { name: "digits and stops", make: (length) => `${fill("1.")(length)}x` },
  { name: "digits and commas", make: fill("1,1x ") },
  { name: "at signs", make: fill("@") },
  { name: "half addresses", make: fill("a@") },
  { name: "half web addresses", make: fill("www.!") },
  { name: "many web addresses", make: fill("http://! ") },
  { name: "hash signs", make: fill("#a") },
  { name: "straight quotes", make: fill('"') },
  { name: "straight quotes apart", make: fill('" ') },
  { name: "opening quotes", make: fill("“") },
  {
    name: "quotes that open, and then close",
    make: (length) => fill("“")(length / 2) + fill("”")(length / 2),
  },
  { name: "quotes of all kinds", make: fill("“'\"‘«") },
  { name: "nested quotes with words", make: (length) => `${fill("“Ross said ‘")(length)}no` },
  { name: "apostrophes", make: fill("'") },
  { name: "backticks", make: fill("``") },
  { name: "clitics", make: fill("can't've'd ") },
  { name: "stops", make: fill(".") },
  { name: "stops and brackets", make: fill(".) ") },
  { name: "brackets that open", make: fill("(") },
  { name: "abbreviations", make: fill("Mr. ") },
  { name: "initials", make: fill("X. ") },
  { name: "questions", make: fill('?" A') },
  { name: "dashes", make: fill("-–—") },
  { name: "ampersands", make: fill("A&") },
  { name: "colons", make: fill("said: ") },
  { name: "cues alone", make: fill("said ") },
  { name: "pronouns", make: fill("he she they it ") },
  { name: "names", make: fill("Ada Lindqvist Miro Tand ") },
  { name: "short lines", make: fill("a\n") },
  { name: "line ends", make: fill("\n") },
  { name: "spaces", make: fill(" ") },
  { name: "emoji", make: fill("👩‍🚒") },
  { name: "halves of surrogate pairs", make: fill("\ud83d") },
  { name: "halves in the wrong order", make: fill("\udf09\ud83c a ") },
  { name: "marks over one letter", make: fill("\u0301") },
  { name: "soft hyphens", make: fill("a\u00ad") },
  { name: "joiners", make: fill("\u200d") },
  { name: "bidi controls", make: fill("\u202ea\u202c \u2066said\u2069 ") },
  { name: "controls", make: fill("\u0000\u0007\u001b") },
  { name: "bytes", make: (length) => randomBytes(length) },
];

function fill(part: string): (length: number) => string {
  return (length) => part.repeat(Math.ceil(length / part.length));
}

/** The same bytes each time, read as UTF-8 with the wrong ones replaced. */
function randomBytes(length: number): string {
  const bytes = new Uint8Array(length);
  let state = 12_345;
  for (let i = 0; i < length; i += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[i] = state >>> 24;
  }
  return new TextDecoder().decode(bytes);
}
