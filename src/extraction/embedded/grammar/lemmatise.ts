import {
  IRREGULAR_COMPARISONS,
  IRREGULAR_NOUNS,
  IRREGULAR_SMALL_WORDS,
  IRREGULAR_VERBS,
} from "./irregular-forms.ts";

/** Whether this is a word that somebody has met. */
export type IsKnown = (word: string) => boolean;

/** Dictionary form of a word with its universal and Penn tag: lower case but for names and "I". */
export function lemmatise(form: string, universal: string, penn: string, isKnown: IsKnown): string {
  if (universal === "PROPN") return penn === "NNPS" ? singularName(form) : form;
  const word = form.toLowerCase();
  switch (universal) {
    case "VERB":
      return verb(word, penn, isKnown);
    case "AUX":
      return auxiliary(word, penn);
    case "NOUN":
      return penn === "NNS" ? singular(word) : word;
    case "ADJ":
    case "ADV":
      return /^(?:JJ|RB)[RS]$/.test(penn) ? positive(word, isKnown) : word;
    case "PRON":
      return penn === "PRP" || penn === "DT" || penn === "NNS" || penn === "WP"
        ? (IRREGULAR_SMALL_WORDS.get(word) ?? (word === "i" ? "I" : word))
        : word;
    default:
      return IRREGULAR_SMALL_WORDS.get(word) ?? word;
  }
}

function auxiliary(word: string, penn: string): string {
  if (word === "'s") return "be";
  if (word === "'d") return penn === "VBD" ? "have" : "would";
  if (penn === "MD") return { ca: "can", wo: "will", "'ll": "will", sha: "shall" }[word] ?? word;
  return (
    IRREGULAR_VERBS.get(word) ?? (word === "getting" || word === "gets" ? "get" : word.replace(/ing$/, "e"))
  );
}

function verb(word: string, penn: string, isKnown: IsKnown): string {
  if (penn === "VB" || penn === "VBP")
    return word === "am" || word === "are" ? "be" : (CLIPPED.get(word) ?? word);
  const irregular = IRREGULAR_VERBS.get(word);
  if (irregular !== undefined && !(penn === "VBG" && !word.endsWith("ing"))) {
    if (word === "'d") return "have";
    return irregular;
  }
  if (word.endsWith("s") && penn === "VBZ") return thirdPerson(word, isKnown);
  if (word.endsWith("ing") && word.length > 4) return stem(word.slice(0, -3), isKnown);
  if (word.endsWith("in'") && word.length > 4) return stem(word.slice(0, -3), isKnown);
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("eed") && word.length > 4) return word.slice(0, -1);
  if (word.endsWith("ed") && word.length > 3) return stem(word.slice(0, -2), isKnown);
  // Prefixed irregular verbs: mistold, outran.
  const prefix = /^(?:re|un|mis|out|over|under|fore|pre|co|be)-?/.exec(word)?.[0] ?? "";
  const inner = prefix === "" ? undefined : IRREGULAR_VERBS.get(word.slice(prefix.length));
  return inner === undefined ? word : prefix + inner;
}

const CLIPPED: ReadonlyMap<string, string> = new Map([
  ["'ve", "have"],
  ["'re", "be"],
  ["'m", "be"],
  ["wan", "want"],
  ["gon", "go"],
]);

function thirdPerson(word: string, isKnown: IsKnown): string {
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) {
    const short = word.slice(0, -2);
    return /(?:ch|x|o)$/.test(short) && !isKnown(short) && isKnown(`${short}e`) ? `${short}e` : short;
  }
  return word.endsWith("ss") ? word : word.slice(0, -1);
}

/** The verb of what is left when -ed or -ing is cut off. */
function stem(cut: string, isKnown: IsKnown): string {
  const last = cut.slice(-1);
  if (last === cut.slice(-2, -1) && /[bdgklmnprtvz]/.test(last) && cut.length > 2) {
    const short = cut.slice(0, -1);
    // Double letters that belong to the verb: call, add; after a double vowel nothing doubles.
    if (last === "l" && !(isKnown(short) && !isKnown(cut)) && syllables(cut) === 1) return cut;
    if (last === "l" && isKnown(cut)) return cut;
    return isKnown(cut) && !isKnown(short) ? cut : KEEPS_DOUBLE.has(cut) ? cut : short;
  }
  if (cut.endsWith("ck") && /[aio]ck$/.test(cut) && FROM_C.has(cut)) return cut.slice(0, -1);
  return takesE(cut, isKnown) ? `${cut}e` : cut;
}

const KEEPS_DOUBLE: ReadonlySet<string> = new Set([
  "add",
  "err",
  "buzz",
  "egg",
  "purr",
  "putt",
  "butt",
  "ebb",
  "watt",
]);
const FROM_C: ReadonlySet<string> = new Set([
  "mimick",
  "panick",
  "traffick",
  "picnick",
  "frolick",
  "politick",
]);

function takesE(cut: string, isKnown: IsKnown): boolean {
  if (
    /[^aeiou](?:[cvuz]|[^l]l|[bcdfgkptz]l)$|[aeiou][vc]$|[iy]z$|[^aeiou]u$|ys$|[dl]g$|rs$|ns$|aus$|ois$/.test(
      cut,
    )
  ) {
    return !(/(?:[rw]l|[aeiou]l|ll|tz|zz|rz|ltz)$/.test(cut) || (cut.endsWith("ns") && cut.length < 4));
  }
  if (/(?:[wxyo]|[^aeiou](?:[^aeioucglsuvz])|sh|ch|ss|ll|ee)$/.test(cut) && !/(?:th|st|rg|ng)$/.test(cut)) {
    return /[^aeiou]r$/.test(cut) ? false : choose(cut, isKnown, false);
  }
  if (syllables(cut) === 1) {
    if (/^(?:[^aeiouy]*|[^aeiou]*qu)[aeiouy][^aeiouwxy]$/.test(cut)) return true;
    if (/^qu?[aeiou][^aeiou]$/.test(cut)) return true;
  }
  if (/[^aeiou]at$|[ui]at$|eat$/.test(cut) && syllables(cut) > 1)
    return choose(cut, isKnown, !cut.endsWith("eat"));
  return choose(
    cut,
    isKnown,
    /[^aeiou](?:at|iv|ut|id|ar|ir|ur|is|os|us|as)$/.test(cut) && !/(?:us|our)$/.test(cut),
  );
}

/** The reading that is a word; the given one where both or none are. */
function choose(cut: string, isKnown: IsKnown, withE: boolean): boolean {
  const plain = isKnown(cut);
  const long = isKnown(`${cut}e`);
  return plain === long ? withE : long;
}

function syllables(word: string): number {
  return word.match(/[aeiouy]+/g)?.length ?? 0;
}

function singular(word: string): string {
  const irregular = IRREGULAR_NOUNS.get(word);
  if (irregular !== undefined) return irregular;
  if (/(?:[a-z]men|children)$/.test(word)) return word.replace(/men$/, "man").replace(/ren$/, "");
  if (!word.endsWith("s") || word.endsWith("ss") || word.length < 3) return word;
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (
    /(?:ss|sh|[^a]ch|ach|x|zz|[^aeiou]o|us|ias)es$/.test(word) &&
    !/(?:use|ause|ouse|phones)s?$/.test(word)
  ) {
    return /(?:auses|ouses|[^rbnc]uses)$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  }
  return word.slice(0, -1);
}

function singularName(form: string): string {
  if (/(?:ies)$/.test(form) && form.length > 5) return `${form.slice(0, -3)}y`;
  return /[^s]s$/.test(form) ? form.slice(0, -1) : form;
}

function positive(word: string, isKnown: IsKnown): string {
  const irregular = IRREGULAR_COMPARISONS.get(word);
  if (irregular !== undefined) return irregular;
  const cut = word.replace(/(?:er|est)$/, "");
  if (cut === word || cut.length < 2) return word;
  if (cut.endsWith("i")) return `${cut.slice(0, -1)}y`;
  const last = cut.slice(-1);
  if (last === cut.slice(-2, -1) && /[bdgmnt]/.test(last)) return cut.slice(0, -1);
  return choose(cut, isKnown, false) ? `${cut}e` : cut;
}
