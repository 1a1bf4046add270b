import type { AgentId } from "./parties.ts";

/** Words of the longest name that is looked for. */
const MOST_WORDS = 6;

/** The agents that a sentence names, by the longest name that fits at each place. Names are keys of `nameWords`. */
export function partiesIn(sentence: string, names: ReadonlyMap<string, AgentId>): ReadonlySet<AgentId> {
  const words = nameWords(sentence).split(" ");
  const found = new Set<AgentId>();
  for (let start = 0; start < words.length; start += 1) {
    for (let count = Math.min(MOST_WORDS, words.length - start); count > 0; count -= 1) {
      const agent = names.get(words.slice(start, start + count).join(" "));
      if (agent === undefined) continue;
      found.add(agent);
      start += count - 1;
      break;
    }
  }
  return found;
}

/** Words as names are found by: without the marks around them and the 's behind them, single spaces between. */
export function nameWords(text: string): string {
  return text.split(" ").map(bareWord).join(" ");
}

function bareWord(word: string): string {
  const characters = [...word];
  const first = characters.findIndex(isPartOfAWord);
  const last = characters.findLastIndex(isPartOfAWord);
  const bare = first < 0 ? "" : characters.slice(first, last + 1).join("");
  return /['’]s$/.test(bare) ? bare.slice(0, -2) : bare;
}

function isPartOfAWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
