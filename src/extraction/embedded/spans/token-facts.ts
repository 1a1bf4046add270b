import type { ParsedText } from "../grammar/parsed-text.ts";
import type { WordClusters } from "../words/word-clusters.ts";
import type { Lexicon } from "./lexicon-lookup.ts";

/**
 * What the span models look at, one number a token, ready for hashing. Strings are 31-bit hashes; missing is 0.
 * Reads from typed arrays inside loops over their own length carry `as number`: the index is in range.
 */
export interface TokenFacts {
  readonly length: number;
  readonly parsed: ParsedText;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly tag: Int32Array;
  readonly universal: Int32Array;
  /** Without subtype. */
  readonly relation: Int32Array;
  /** With subtype. */
  readonly fullRelation: Int32Array;
  readonly shape: Int32Array;
  /** Cluster code, -1 unknown. */
  readonly code: Int32Array;
  /** Class of the word in the lexicon of reporting words; 0: none. */
  readonly reporting: Int32Array;
  /** 0 to 5: how often a word of this lemma and part of speech was (part of) a cue in training. */
  readonly bucket: Int32Array;
  readonly head: Int32Array;
  /** First and last token of the tree under each token. */
  readonly leftEdge: Int32Array;
  readonly rightEdge: Int32Array;
  /** The largest tree that begins, and the largest that ends, at each token: its top token. */
  readonly beginning: Int32Array;
  readonly ending: Int32Array;
  /** Which relations hang below a token, one bit each: see CHILD_BITS. */
  readonly children: Int32Array;
  /** 0 outside quotations, 1 inside, 2 opening mark, 3 closing mark: of the outermost quotation. */
  readonly quote: Int32Array;
  /** Outermost quotation around a token, the first of a chain that continues over paragraphs; -1 none. */
  readonly quotation: Int32Array;
  /** Subject of each token, or -1. */
  readonly subject: Int32Array;
  /** Clause that each token governs (ccomp, xcomp, parataxis), or -1. */
  readonly clause: Int32Array;
}

const CHILD_BITS: Readonly<Record<string, number>> = {
  nsubj: 1,
  csubj: 1,
  obj: 2,
  iobj: 4,
  ccomp: 8,
  xcomp: 16,
  obl: 32,
  nmod: 64,
  parataxis: 128,
  mark: 256,
  aux: 512,
  advmod: 1024,
  acl: 2048,
  conj: 4096,
  cop: 8192,
  advcl: 16384,
  case: 32768,
};

/** FNV-1a over UTF-16 units, 31 bits, never 0. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return (hash & 0x7fffffff) | 1;
}

/** Hashes of strings that come again and again: tags, relations, common words. */
class HashMemory {
  readonly #known = new Map<string, number>();

  of(text: string): number {
    let hash = this.#known.get(text);
    if (hash === undefined) {
      hash = hashString(text);
      if (this.#known.size < 40_000) this.#known.set(text, hash);
    }
    return hash;
  }
}

const HASHES = new HashMemory();

export function gatherFacts(parsed: ParsedText, clusters: WordClusters, lexicon: Lexicon): TokenFacts {
  const n = parsed.length;
  const array = (): Int32Array => new Int32Array(n);
  const facts = {
    length: n,
    parsed,
    word: array(),
    lemma: array(),
    suffix: array(),
    tag: array(),
    universal: array(),
    relation: array(),
    fullRelation: array(),
    shape: array(),
    code: array(),
    reporting: array(),
    bucket: array(),
    head: parsed.heads,
    leftEdge: array(),
    rightEdge: array(),
    beginning: array(),
    ending: array(),
    children: array(),
    quote: array(),
    quotation: array().fill(-1),
    subject: array().fill(-1),
    clause: array().fill(-1),
  };
  for (let i = 0; i < n; i += 1) {
    const form = parsed.forms[i] as string;
    const lower = /\d/.test(form) ? form.toLowerCase().replace(/\d/g, "0") : form.toLowerCase();
    const lemma = parsed.lemmas[i] as string;
    const universal = parsed.universalTags[i] as string;
    const relation = parsed.relations[i] as string;
    const colon = relation.indexOf(":");
    facts.word[i] = HASHES.of(lower);
    facts.lemma[i] = HASHES.of(lemma);
    facts.suffix[i] = HASHES.of(lower.slice(-3));
    facts.tag[i] = HASHES.of(parsed.tags[i] as string);
    facts.universal[i] = HASHES.of(universal);
    facts.relation[i] = HASHES.of(colon < 0 ? relation : relation.slice(0, colon));
    facts.fullRelation[i] = HASHES.of(relation);
    facts.shape[i] = shapeOf(form);
    facts.code[i] = clusters.codeOf(form);
    facts.reporting[i] = lexicon.classOf(lemma, universal);
    facts.bucket[i] = lexicon.bucketOf(lemma, universal);
    facts.leftEdge[i] = i;
    facts.rightEdge[i] = i;
  }
  readTrees(facts);
  readProjections(facts);
  readQuotations(facts);
  return facts;
}

function readTrees(
  facts: Pick<
    TokenFacts,
    "length" | "parsed" | "head" | "leftEdge" | "rightEdge" | "children" | "subject" | "clause"
  >,
): void {
  const { length, parsed, head, leftEdge, rightEdge, children, subject, clause } = facts;
  for (let i = 0; i < length; i += 1) {
    const h = head[i] as number;
    if (h < 0) continue;
    const relation = parsed.relations[i] as string;
    const colon = relation.indexOf(":");
    const base = colon < 0 ? relation : relation.slice(0, colon);
    children[h] = (children[h] as number) | (CHILD_BITS[base] ?? 0);
    if ((base === "nsubj" || base === "csubj") && subject[h] === -1) subject[h] = i;
    if ((base === "ccomp" || base === "xcomp" || base === "parataxis") && clause[h] === -1) clause[h] = i;
    // Outward from each token: a tree's edges reach all above it. Depth is bounded, so this stays linear in practice.
    let up = h;
    for (let step = 0; up >= 0 && step < 60; step += 1) {
      if (i < (leftEdge[up] as number)) leftEdge[up] = i;
      else if (i > (rightEdge[up] as number)) rightEdge[up] = i;
      else break;
      up = head[up] as number;
    }
  }
}

function readProjections(
  facts: Pick<TokenFacts, "length" | "head" | "leftEdge" | "rightEdge" | "beginning" | "ending">,
): void {
  const { length, head, leftEdge, rightEdge, beginning, ending } = facts;
  for (let i = 0; i < length; i += 1) {
    beginning[i] = i;
    ending[i] = i;
  }
  for (let i = 0; i < length; i += 1) {
    let top = i;
    let up = head[i] as number;
    for (let step = 0; up >= 0 && leftEdge[up] === i && step < 60; step += 1) {
      top = up;
      up = head[up] as number;
    }
    if (leftEdge[i] === i) beginning[i] = top;
    top = i;
    up = head[i] as number;
    for (let step = 0; up >= 0 && rightEdge[up] === i && step < 60; step += 1) {
      top = up;
      up = head[up] as number;
    }
    if (rightEdge[i] === i) ending[i] = top;
  }
}

function readQuotations(facts: Pick<TokenFacts, "length" | "parsed" | "quote" | "quotation">): void {
  const { length, parsed, quote, quotation } = facts;
  const outermost = parsed.quotations.map(() => -1);
  parsed.quotations.forEach((each, q) => {
    outermost[q] = each.within >= 0 ? (outermost[each.within] ?? q) : q;
  });
  const chain = parsed.quotations.map((_, q) => q);
  parsed.quotations.forEach((each, q) => {
    if (each.continues >= 0) chain[q] = chain[each.continues] ?? q;
  });
  for (let i = 0; i < length; i += 1) {
    const inner = parsed.quotationOf[i] as number;
    if (inner < 0) continue;
    const outer = outermost[inner] as number;
    const at = parsed.quotations[outer];
    quotation[i] = chain[outer] as number;
    quote[i] = at === undefined ? 0 : i === at.start ? 2 : at.isClosed && i === at.end - 1 ? 3 : 1;
  }
}

/** 1 small, 2 Capital, 3 CAPITALS, 4 with digits, 5 digits, 6 mIxed, 7 sign, 8 one capital. */
function shapeOf(form: string): number {
  let lower = 0;
  let upper = 0;
  let digits = 0;
  for (let i = 0; i < form.length && i < 40; i += 1) {
    const c = form.charCodeAt(i);
    if (c >= 97 && c <= 122) lower += 1;
    else if (c >= 65 && c <= 90) upper += 1;
    else if (c >= 48 && c <= 57) digits += 1;
    else if (c > 127) {
      const unit = form.charAt(i);
      if (unit !== unit.toLowerCase()) upper += 1;
      else if (unit !== unit.toUpperCase()) lower += 1;
    }
  }
  if (digits > 0) return lower + upper > 0 ? 4 : 5;
  if (upper === 0) return lower > 0 ? 1 : 7;
  if (lower === 0) return upper === 1 ? 8 : 3;
  const first = form.charAt(0);
  return upper === 1 && first === first.toUpperCase() ? 2 : 6;
}
