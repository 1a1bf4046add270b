import * as fc from "fast-check";

/** Articles about people and places that do not exist, in the shapes that news comes in. */
export const SEED_ARTICLES: readonly string[] = [
  `Varnholm pier to close, harbour master says

The pier of Varnholm will close in May, the harbour master, Ada Lindqvist, told the Varnholm Courier on Tuesday. “We have no money for it,” she said. “Nobody has.”

The town council denied that. “The harbour master’s claim that we hid the bill is false,” said Miro Tand, a spokesman for the council. He added that it had “never seen” such a bill and would not comment further.

“What the council says is that there is no bill,” Lindqvist replied.

“But I have sent it to them twice.

“Ask them where it is.”

According to a letter seen by the Courier, Mr. Tand had confirmed in 2019 that the pier was unsafe. That could not be independently verified.`,
  `Q: Dr. Okoro-Lund, did the Brightwater Company know?
A: It knew. "They told me 'do not write that down', so I didn't," one engineer said to me.
Q: The company rejects this.
A: Of course it does!

BRIGHTWATER STATEMENT IN FULL: We did nothing wrong... Critics (among them Dr. Okoro-Lund) accuse us of lying — we are not.

The minister said:
- the dam is safe;
- the money is there;
- "no one need worry".`,
  `It is alleged that U.S. buyers paid $4.5m for the ship, which the owners, who asked not to be named, neither confirmed nor denied. Three officials said they believed it, two did not; a poll by Sundt & Co. found that 61% of those asked "don't care". "I’d rather," wrote @harbourcat on her blog (www.example.org/cat?id=1), "watch the rain."

Prosecutors plan to ask whether Captain J. R. Vold — the man whom Ross accuses of theft — lied. "He did," says Ross. Vold's lawyer declined to comment. The so-called "ghost crew" was reportedly seen in Port Ansel, where it's said that nobody leaves.`,
];

/** What is thrown into a text: marks, controls, halves of pairs, words that signal sayings. */
const PIECES = [
  ..."“”‘’\"'`«».,:;!?()[]-–—…\n\t ",
  "\n\n",
  "\u00a0",
  "\u200b",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\u0000",
  "\ud83c",
  "\udf09",
  "👩‍🚒",
  "e\u0301",
  " said ",
  " denied that ",
  " according to ",
  "“‘“‘",
  " he ",
  "Mr. ",
];

/** One change of a text at places that are given as shares of its length. */
const change = fc.record({
  kind: fc.constantFrom("insert", "delete", "repeat", "move", "upper", "lower", "straighten"),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  piece: fc.constantFrom(...PIECES),
});

/** Seed articles after a few changes: never well formed for certain, mostly still like news. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SEED_ARTICLES), fc.array(change, { maxLength: 12 }))
  .map(([seed, changes]) => changes.reduce(changed, seed));

/** Strings of anything that JavaScript can hold. */
export const randomText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES, "a", "Ross", "1"), { maxLength: 80 }).map((parts) => parts.join("")),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder().decode(bytes)),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((units) => String.fromCharCode(...units)),
);

function changed(
  text: string,
  { kind, from, length, to, piece }: typeof change extends fc.Arbitrary<infer Change> ? Change : never,
): string {
  const start = Math.floor(from * text.length);
  const part = text.slice(start, start + length);
  const [before, after] = [text.slice(0, start), text.slice(start + length)];
  const target = Math.floor(to * text.length);
  switch (kind) {
    case "insert":
      return text.slice(0, start) + piece + text.slice(start);
    case "delete":
      return before + after;
    case "repeat":
      return before + part + part + after;
    case "move":
      return text.slice(0, target) + part + text.slice(target);
    case "upper":
      return before + part.toUpperCase() + after;
    case "lower":
      return before + part.toLowerCase() + after;
    default:
      return before + part.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") + after;
  }
}
