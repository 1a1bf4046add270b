import type { Saying } from "./saying.ts";

/** Paragraphs after which a channel is forgotten unless the words were written in it. */
const REACH = 1;

interface Channel {
  readonly via: string;
  readonly paragraph: number;
  readonly isWritten: boolean;
}

/**
 * Hands a channel on to what the same speaker goes on to say: in the paragraph and the next one, and wherever it is
 * written too ("she wrote in the op-ed … she wrote").
 */
export function carryChannels(
  sayings: readonly Saying[],
  found: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const last = new Map<string, Channel>();
  return sayings.map((saying, i) => {
    const { text, cue, parties } = saying;
    const speaker = parties.speakerOf(saying.index);
    if (speaker === undefined || !SPEAKING.has(cue.entry?.class ?? "none")) return found[i];
    const paragraph = text.paragraphOf[cue.head] ?? 0;
    const isWritten = WRITING.has(cue.entry?.lemma ?? "");
    const before = last.get(speaker);
    const isNear =
      before !== undefined && paragraph - before.paragraph <= REACH && paragraph >= before.paragraph;
    const via =
      found[i] ??
      (before !== undefined && (isNear || (before.isWritten && isWritten)) ? before.via : undefined);
    if (via !== undefined)
      last.set(speaker, { via, paragraph, isWritten: isWritten || (before?.isWritten ?? false) });
    return via;
  });
}

/** Classes of words for which there is a place where they were said: one supports and plans nowhere in particular. */
const SPEAKING = new Set([
  "say",
  "argue",
  "describe",
  "predict",
  "praise",
  "criticise",
  "accuse",
  "deny",
  "dispute",
  "confirm",
  "ask",
  "demand",
  "promise",
]);
const WRITING = new Set(["write", "tweet", "post", "email", "blog", "retweet"]);
