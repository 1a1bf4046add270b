import { irregularForms, type IrregularForms } from "./irregular-verbs.ts";

const VOWELS = "aeiou";
/** Of more than one syllable, the last of them stressed: they double their last letter before -ed. */
const DOUBLING = new Set(
  (
    "abet abhor acquit admit allot annul commit compel concur confer control corral defer demur deter dispel embed " +
    "emit enrol equip excel expel impel incur infer inter occur omit patrol permit prefer propel rebel rebut recur " +
    "refer regret remit repel submit transfer transmit"
  ).split(" "),
);

/** "take" → "takes", "have" → "has", "be" → "is". */
export function thirdPersonOf(base: string): string {
  if (base === "be") return "is";
  if (base === "have") return "has";
  if (base.endsWith("quiz")) return `${base}zes`;
  if (/(?:s|sh|ch|x|z|[^aeiou]o)$/u.test(base)) return `${base}es`;
  if (endsInConsonantAndY(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** "take" → "took", "plan" → "planned"; for one: "be" → "was". */
export function pastOf(base: string): string {
  return irregularForms(base)?.past ?? regularPastOf(base);
}

/** "take" → "taken", "plan" → "planned". */
export function participleOf(base: string): string {
  return irregularForms(base)?.participle ?? regularPastOf(base);
}

/** "taking" → "took", "planning" → "planned". The letters alone tell: a regular verb has the same stem in both. */
export function pastOfGerund(gerund: string): string {
  return irregularGerund(gerund)?.past ?? regularPastOfGerund(gerund);
}

/** "taking" → "taken", "planning" → "planned". */
export function participleOfGerund(gerund: string): string {
  return irregularGerund(gerund)?.participle ?? regularPastOfGerund(gerund);
}

/** "lying" may be of lie, lied and of lie, lay: news is about the former. */
function irregularGerund(gerund: string): IrregularForms | undefined {
  if (gerund === "being") return irregularForms("be");
  const stem = gerund.slice(0, -"ing".length);
  const single = stem.slice(-1) === stem.slice(-2, -1) ? [stem.slice(0, -1)] : [];
  for (const base of [stem, `${stem}e`, ...single]) {
    const forms = irregularForms(base);
    if (forms !== undefined) return forms;
  }
  return undefined;
}

function regularPastOfGerund(gerund: string): string {
  const stem = gerund.slice(0, -"ing".length);
  if (stem.endsWith("e")) return `${stem}d`;
  if (["dy", "ly", "ty", "vy"].includes(stem)) return `${stem.slice(0, 1)}ied`;
  return endsInConsonantAndY(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function regularPastOf(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (endsInConsonantAndY(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith("c")) return `${base}ked`;
  return `${doublesLast(base) ? base + base.slice(-1) : base}ed`;
}

/** One short syllable that ends in one consonant ("stop"), or a verb of the list. */
function doublesLast(base: string): boolean {
  return DOUBLING.has(base) || /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][bdfgklmnprtvz]$/u.test(base);
}

function endsInConsonantAndY(word: string): boolean {
  return word.endsWith("y") && word.length > 1 && !VOWELS.includes(word.slice(-2, -1));
}
