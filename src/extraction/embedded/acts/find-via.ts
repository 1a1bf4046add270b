import { channelAt, type ChannelMention } from "./outlet-names.ts";
import { OBTAINING_VERBS, PAPER_NOUNS, PLATFORM_VERBS } from "../lexicon/media-words.ts";
import { lemmaAt, type Saying } from "./saying.ts";

/** Words before the name of a channel through which something is said: "on", "in an interview with". */
const LEADING = new Set(["on", "in", "with", "to", "via", "by", "through", "for", "at"]);
/** Words that may stand between the preposition and the name: "in a lengthy op-ed for The". */
const LOOK_BACK = 3;
const BETWEEN = new Set(["DET", "ADJ", "NOUN", "ADP", "PART", "NUM"]);
const LONGEST_SENTENCE = 200;

/**
 * The outlet or channel through which the words came: whom they were told, where they were written, who got hold of the
 * paper. The same words go on in a later "he added".
 */
export function findVia(saying: Saying): string | undefined {
  return ownPlatform(saying) ?? toldWithin(saying) ?? namedBeside(saying) ?? behindPaper(saying);
}

function ownPlatform({ cue }: Saying): string | undefined {
  for (const lemma of cue.lemmas) {
    const platform = PLATFORM_VERBS.get(lemma);
    if (platform !== undefined) return platform;
  }
  return undefined;
}

/** "Telling CHANNEL that": the channel stands first in the content. */
function toldWithin({ text, cue, content }: Saying): string | undefined {
  const first = content.tokens[0] ?? -1;
  return first === cue.end && cue.entry?.addressee === "object" ? channelAt(text, first)?.name : undefined;
}

/** A channel in the sentence of the cue, outside what is said and who says it, after "told", "on", "with" and the like. */
function namedBeside(saying: Saying): string | undefined {
  const { text, cue, attribution } = saying;
  const sentence = text.sentenceOf[cue.head] ?? 0;
  const start = Math.max(text.sentenceStarts[sentence] ?? 0, cue.start - LONGEST_SENTENCE);
  const end = Math.min(text.sentenceStarts[sentence + 1] ?? text.length, cue.end + LONGEST_SENTENCE);
  const isTaken = (token: number): boolean =>
    [...attribution.content, ...attribution.source].some((part) => token >= part.start && token < part.end);
  for (let token = start; token < end; token += 1) {
    if (isTaken(token)) continue;
    const channel = channelAt(text, token);
    if (channel === undefined) continue;
    if (isLedIn(saying, channel, isTaken)) return channel.name;
    token = channel.end - 1;
  }
  return undefined;
}

function isLedIn(
  { text, cue }: Saying,
  channel: ChannelMention,
  isTaken: (token: number) => boolean,
): boolean {
  const isTold = cue.entry?.addressee === "object";
  if (isTold && channel.start >= cue.end && channel.start - cue.end <= 1) return true;
  for (let token = channel.start - 1; token >= Math.max(0, channel.start - LOOK_BACK); token -= 1) {
    if (isTaken(token)) return false;
    if (LEADING.has(lemmaAt(text, token))) return true;
    if (!BETWEEN.has(text.universalTags[token] ?? "")) return false;
  }
  return false;
}

/** "According to an e-mail released by X": who made the paper known. */
function behindPaper({ text, attribution }: Saying): string | undefined {
  for (const part of attribution.source) {
    let isPaper = false;
    let isObtained = false;
    for (let token = part.start; token < part.end; token += 1) {
      const lemma = lemmaAt(text, token);
      isPaper ||= PAPER_NOUNS.has(lemma);
      isObtained ||= isPaper && OBTAINING_VERBS.has(lemma) && text.universalTags[token] === "VERB";
      if (isObtained && lemma === "by") return nameAfter(text, token, part.end);
    }
  }
  return undefined;
}

function nameAfter(text: Saying["text"], by: number, end: number): string | undefined {
  let start = by + 1;
  while (start < end && text.universalTags[start] === "DET") start += 1;
  let stop = start;
  while (stop < end && text.universalTags[stop] === "PROPN") stop += 1;
  return stop > start ? text.text.slice(text.starts[start], text.ends[stop - 1]) : undefined;
}
