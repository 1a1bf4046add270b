import type { TokenSpan } from "../../../text/tokenized-text.ts";
import { ACTS } from "../../../vocabulary/acts/index.ts";
import type { ActName } from "../../../vocabulary/acts/names.ts";
import type { Stance } from "../../../vocabulary/stances.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { UNTRUE } from "./positive-form.ts";
import { CALLS, SAYINGS } from "./saying-nouns.ts";
import type { Scene } from "./scene.ts";

/** Tokens of a part of a content that are looked at. */
const MOST_TOKENS = 200;
/** Share of its content words that an answer must have in common with what it answers. */
const IN_COMMON = 0.4;
/** An attribution and what it claims by itself. */
export interface Written {
  readonly scene: Scene;
  readonly draft: DraftClaim | undefined;
}

/** The attribution whose claim this one takes up: what it denies, disputes or confirms, if that one is for its claim. */
export function answeredBy(written: readonly Written[], index: number): number | undefined {
  const one = written[index];
  const answered = one?.scene.judgement.answers;
  const other = answered === undefined || answered === index ? undefined : written[answered];
  if (one === undefined || other?.draft === undefined) return undefined;
  // A clause of its own is compared by its words, unless it has none: "that is false".
  const isOwn = one.draft?.predicate !== undefined && contentLemmas(one).length > 0;
  if (isOwn || !isAboutTheSame(one, other)) return undefined;
  const { act } = one.scene.judgement;
  const takesUp = stanceOf(act) === "against" || act === "confirms" || act === "cannotVerify";
  return takesUp && stanceOf(other.scene.judgement.act) === "for" ? answered : undefined;
}

/** What says itself what it means ("the ban on Mondays", not "the claim") must speak of what the other one speaks of. */
function isAboutTheSame(one: Written, other: Written): boolean {
  const { text } = one.scene;
  const theirs = new Set(tokensOf(other).map((token) => text.lemmas[token]?.toLowerCase()));
  const own = tokensOf(one);
  const meant = contentLemmas(one);
  const speakers = other.scene.speakers.map(({ name }) => name).join(" ");
  const isKnown = own.every((token) => {
    const form = text.forms[token] ?? "";
    return (
      text.universalTags[token] !== "PROPN" ||
      theirs.has(text.lemmas[token]?.toLowerCase()) ||
      speakers.includes(form)
    );
  });
  const [first = -1] = own;
  const isBare = one.draft !== undefined && /^(?:NNS?|JJ|VBG)$/.test(text.tags[first] ?? "");
  if (!isKnown || isBare) return false;
  return meant.filter((lemma) => theirs.has(lemma)).length >= meant.length * IN_COMMON;
}

/** Lemmas of the words that say something, but for "claim", "call", "false" and the like. */
function contentLemmas(written: Written): readonly string[] {
  const { text } = written.scene;
  return tokensOf(written).flatMap((token) => {
    const lemma = text.lemmas[token]?.toLowerCase() ?? "";
    const isContent = /^(?:NOUN|VERB|ADJ|NUM)$/.test(text.universalTags[token] ?? "");
    return isContent && !SAYINGS.has(lemma) && !CALLS.has(lemma) && !UNTRUE.test(lemma) ? [lemma] : [];
  });
}

/** Tokens of a claim and of the content that it was made from. */
function tokensOf({ scene, draft }: Written): readonly number[] {
  const claimed = (draft?.words ?? []).flatMap(({ token }) => (token === undefined ? [] : [token]));
  return [...claimed, ...scene.attribution.content.flatMap((part) => range(part))];
}

function range({ start, end }: TokenSpan): readonly number[] {
  return Array.from({ length: Math.min(end - start, MOST_TOKENS) }, (_, index) => start + index);
}

export function stanceOf(act: ActName): Stance {
  return ACTS[act].stance;
}
