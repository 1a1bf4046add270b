import { formAt } from "./saying.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { OUTLET_ENDINGS, PLATFORMS } from "../lexicon/media-words.ts";
import { knownName } from "../speakers/gazetteer.ts";

/** A channel named in a text, with its tokens. */
export interface ChannelMention {
  readonly start: number;
  readonly end: number;
  /** As the text writes it, without "the" or a genitive; platforms as they call themselves. */
  readonly name: string;
}

/** Words that stay inside a name: "Voice of America", "Sports & Politics Weekly". */
const LINKING = new Set(["of", "&", "and", "for"]);
const LONGEST_NAME = 8;

/** The outlet or platform whose name begins at a token, or undefined. */
export function channelAt(text: ParsedText, start: number): ChannelMention | undefined {
  if (!isNameToken(text, start)) return undefined;
  const platform = PLATFORMS.get(formAt(text, start));
  if (platform !== undefined) return { start, end: start + 1, name: platform };
  let end = start + 1;
  while (end - start < LONGEST_NAME && goesOn(text, end)) end += 1;
  // The longest run first: "Fox News Channel" before "Fox News".
  for (let stop = end; stop > start; stop -= 1) {
    const name = text.text.slice(text.starts[start], text.ends[stop - 1]).replace(/^the /iu, "");
    if (isOutletName(name)) return { start, end: stop, name };
  }
  return undefined;
}

function isNameToken(text: ParsedText, token: number): boolean {
  return /^\p{Lu}/u.test(text.forms[token] ?? "") && text.universalTags[token] !== "PRON";
}

function goesOn(text: ParsedText, token: number): boolean {
  if (isNameToken(text, token)) return true;
  return LINKING.has(text.forms[token] ?? "") && isNameToken(text, token + 1);
}

/** Names known beforehand, and names that end as outlets' names do. */
export function isOutletName(name: string): boolean {
  if (knownName(name)?.kind === "outlet") return true;
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? "";
  return words.length > 1 && /^\p{Lu}/u.test(last) && OUTLET_ENDINGS.has(last.toLowerCase());
}
