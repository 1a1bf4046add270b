import type { ParsedText } from "../grammar/parsed-text.ts";
import { foldWord, isAllCapitals } from "./fold-word.ts";
import { isStateWord } from "./gazetteer.ts";
import { givenGender } from "./given-gender.ts";
import { nounKind } from "./noun-kinds.ts";
import type { Party } from "./party.ts";
import { CAPITAL_ADJECTIVES } from "./word-lists/capital-adjectives.ts";

const SMALL = /^(?:of|for|the|and|&|on|in)$/;
/** Words that open so many names that they stand for none. */
const COMMON =
  /^(?:national|international|united|new|first|royal|central|general|world|global|local|north|south|east|west|great|american|public|social|human|high|supreme|free|save|young|city)$/;

/** Short forms of organisations: their letters, and how their names begin. Words are folded. */
export class BodyIndex {
  readonly #byBeginning = new Map<string, Party>();
  readonly #byLetters = new Map<string, Party>();

  /** `end`: the token after the name, where its letters may stand in brackets. */
  add(text: ParsedText, words: readonly string[], end: number, party: Party): void {
    const content = words.filter((word) => !SMALL.test(word));
    if (content.length > 1) {
      setOnce(this.#byLetters, initials(content), party);
      setOnce(this.#byLetters, initials(words), party);
    }
    for (let length = words.length - 1; length > 0; length -= 1) {
      if (length === 1 && !isTellingAlone(words[0] ?? "")) break;
      if (!SMALL.test(words[length - 1] ?? ""))
        setOnce(this.#byBeginning, words.slice(0, length).join(" "), party);
    }
    const letters = text.forms[end + 1] ?? "";
    const hasLetters = text.forms[end] === "(" && text.forms[end + 2] === ")" && isAllCapitals(letters);
    if (hasLetters) this.#byLetters.set(foldWord(letters), party);
  }

  withLetters(key: string): Party | undefined {
    return this.#byLetters.get(key);
  }

  thatBegins(key: string): Party | undefined {
    return this.#byBeginning.get(key);
  }
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

/** Whether the first word of a body can stand for it: "Valmont" for Valmont Industries, never "National" or "Danish". */
function isTellingAlone(word: string): boolean {
  if (word.length < 3 || nounKind(word) !== undefined || givenGender(word) !== undefined) return false;
  return !isStateWord(word) && !CAPITAL_ADJECTIVES.has(word) && !COMMON.test(word);
}

function setOnce(map: Map<string, Party>, key: string, party: Party): void {
  if (!map.has(key)) map.set(key, party);
}
