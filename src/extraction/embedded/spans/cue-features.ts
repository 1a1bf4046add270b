import { type FeatureList, pair } from "./feature-list.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Most features a token can have. */
export const CUE_FEATURES = 110;

/** Beyond the sentence there is nothing: its own value, apart from every hash. */
const EDGE = 2;

/** What speaks for or against token i being part of a cue. The sentence is [from, to). */
export function addCueFeatures(
  facts: TokenFacts,
  i: number,
  from: number,
  to: number,
  list: FeatureList,
): void {
  const { word, lemma, suffix, tag, universal, relation, fullRelation, shape, code, reporting, bucket } =
    facts;
  const { head, children, quote, subject, clause, leftEdge, rightEdge } = facts;
  list.begin(0);

  const w = word[i] as number;
  const l = lemma[i] as number;
  const g = tag[i] as number;
  const c = code[i] as number;
  const k = bucket[i] as number;
  const r = reporting[i] as number;
  const rel = relation[i] as number;
  list.add(w);
  list.add(l);
  list.add(l, g);
  list.add(suffix[i] as number, g);
  list.add(g);
  list.add(shape[i] as number, i === from ? 1 : 0);
  list.add(k, g);
  list.add(r, g);
  list.add(c >> 8);
  list.add(c >> 6, g);
  list.add(c >> 4);
  list.add(c >> 2);
  for (const d of [-2, -1, 1, 2]) {
    list.add(valueAt(word, i + d, from, to));
    list.add(valueAt(lemma, i + d, from, to), l);
    list.add(valueAt(tag, i + d, from, to), g);
    list.add(valueAt(bucket, i + d, from, to), pair(k, g));
    list.add(valueAt(reporting, i + d, from, to), pair(r, g));
    list.add(valueAt(code, i + d, from, to) >> 6, g);
  }
  list.add(pair(valueAt(tag, i - 1, from, to), valueAt(tag, i + 1, from, to)), g);
  list.add(pair(valueAt(tag, i - 1, from, to), valueAt(tag, i - 2, from, to)), g);
  list.add(pair(valueAt(tag, i + 1, from, to), valueAt(tag, i + 2, from, to)), g);
  list.add(pair(valueAt(word, i - 1, from, to), valueAt(word, i + 1, from, to)), g);
  list.add(pair(valueAt(lemma, i + 1, from, to), valueAt(lemma, i + 2, from, to)), l);
  list.add(pair(valueAt(lemma, i - 1, from, to), valueAt(lemma, i - 2, from, to)), l);
  list.add(pair(valueAt(tag, i + 1, from, to), valueAt(tag, i + 2, from, to)), l);
  list.add(pair(valueAt(tag, i - 1, from, to), valueAt(tag, i - 2, from, to)), l);

  // The tree around it.
  const h = head[i] as number;
  const has = h >= 0;
  const hl = has ? (lemma[h] as number) : EDGE;
  const hk = has ? (bucket[h] as number) : -1;
  const hr = has ? (reporting[h] as number) : -1;
  const side = h > i ? 1 : 0;
  const near = has ? Math.min(Math.abs(h - i), 5) : 6;
  const full = fullRelation[i] as number;
  list.add(full, g);
  list.add(full, l);
  list.add(full, hl);
  list.add(pair(full, hl), l);
  list.add(pair(full, hk), pair(side, near));
  list.add(pair(full, hr), l);
  list.add(pair(rel, hk), pair(k, near));
  list.add(pair(rel, has ? (tag[h] as number) : EDGE), g);
  list.add(pair(rel, has ? (code[h] as number) >> 6 : EDGE), g);
  const kids = children[i] as number;
  list.add(kids & 0x39f, l);
  list.add(kids & 0x39f, pair(k, g));
  list.add(kids, g);
  list.add(kids & 0x59f, pair(r, rel));
  const s = subject[i] as number;
  list.add(s >= 0 ? (tag[s] as number) : EDGE, l);
  list.add(s >= 0 ? pair(tag[s] as number, (code[s] as number) >> 6) : EDGE, pair(k, 7));
  list.add(s >= 0 ? (code[s] as number) >> 4 : EDGE, r);
  list.add(s >= 0 ? (lemma[s] as number) : EDGE, l);
  const v = clause[i] as number;
  list.add(v >= 0 ? pair(fullRelation[v] as number, tag[v] as number) : EDGE, l);
  list.add(v >= 0 ? pair(fullRelation[v] as number, tag[v] as number) : EDGE, pair(k, r));
  list.add(v >= 0 ? pair(fullRelation[v] as number, v > i ? 1 : 0) : EDGE, pair(g, r));
  // What the head's own cue-likeliness and frame say about its particles and auxiliaries.
  const hv = has ? (clause[h] as number) : -1;
  list.add(has ? pair((children[h] as number) & 0x9f, hk) : EDGE, pair(rel, l));
  list.add(hv >= 0 ? pair(fullRelation[hv] as number, hv > i ? 1 : 0) : EDGE, pair(hk, pair(rel, g)));
  const hh = has ? (head[h] as number) : -1;
  list.add(hh >= 0 ? pair(bucket[hh] as number, relation[h] as number) : EDGE, pair(rel, g));
  list.add(hh >= 0 ? pair(lemma[hh] as number, relation[h] as number) : EDGE, pair(rel, l));
  // Own tree: a preposition's phrase, its noun.
  const width = (rightEdge[i] as number) - (leftEdge[i] as number);
  list.add(Math.min(width, 8), pair(g, k));
  if (has && h > i) {
    list.add(pair(lemma[h] as number, bucket[h] as number), pair(l, rel));
    list.add(hh >= 0 ? (lemma[hh] as number) : EDGE, pair(l, relation[h] as number));
    list.add(
      hh >= 0 ? (bucket[hh] as number) : -1,
      pair(l, pair(relation[h] as number, Math.min(i - hh, 4))),
    );
  } else list.skip(3);

  // Quotations.
  const q = quote[i] as number;
  list.add(q, g);
  list.add(q, l);
  list.add(pair(valueAt(quote, i - 1, from, to), valueAt(quote, i + 1, from, to)), pair(q, g));
  list.add(pair(valueAt(quote, i - 1, from, to), valueAt(quote, i + 1, from, to)), pair(k, l));
  list.add(pair(valueAt(quote, i - 2, from, to), valueAt(quote, i + 2, from, to)), pair(k, g));
  list.add(pair(valueAt(quote, i + 2, from, to), valueAt(quote, i + 3, from, to)), pair(k, g));
  list.add(pair(valueAt(quote, i - 3, from, to), valueAt(quote, i - 2, from, to)), pair(k, g));
  // The likeliest cue word of the sentence on either side.
  let best = 0;
  let bestAt = i;
  for (let j = Math.max(from, i - 12); j < Math.min(to, i + 13); j += 1) {
    const b = bucket[j] as number;
    if (j !== i && b > best) {
      best = b;
      bestAt = j;
    }
  }
  list.add(best, pair(k, bestAt < i ? 1 : 0));
  list.add(best, pair(l, bestAt < i ? 1 : 0));
  const gap = Math.max(-6, Math.min(6, bestAt - i));
  list.add(pair(best, gap), pair(g, k));
  list.add(Math.min(i - from, 4), pair(k, g));
  list.add(Math.min(to - 1 - i, 4), pair(k, g));
  list.add(
    universal[i] as number,
    pair(
      valueAt(universal, i - 1, from, to),
      pair(valueAt(universal, i + 1, from, to), valueAt(bucket, i + 1, from, to)),
    ),
  );
  list.add(pair(valueAt(bucket, i - 1, from, to), valueAt(tag, i - 1, from, to)), pair(l, rel));
  list.add(pair(valueAt(bucket, i + 1, from, to), valueAt(tag, i + 1, from, to)), pair(l, rel));
}

/** The value at a place, or the mark for beyond the edge. */
function valueAt(values: Int32Array, i: number, from: number, to: number): number {
  return i >= from && i < to ? (values[i] as number) : EDGE;
}
