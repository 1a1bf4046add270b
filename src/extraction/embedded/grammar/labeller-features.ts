// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import type { Kinship } from "./kinship.ts";
import type { SentenceSigns } from "./sentence-signs.ts";

/** Most features of an arc. */
export const LABELLER_FEATURES = 160;
/** Children whose words and relations count one by one. */
const MOST_CHILDREN = 8;
/** Each feature is a product with a multiplier of its own, odd, so that no bits are lost. */
const FIRST = 0x2545f491;
const NEXT = 0x3c6ef372;

/** Writes the features of the arc from a word to its head, in a tree whose arcs below that word have their relations. */
export function writeLabellerFeatures(
  sentence: SentenceSigns,
  kin: Kinship,
  child: number,
  out: Int32Array,
): number {
  const { word, tag, closer, closest, suffix, length } = sentence;
  const none = length + 1;
  const head = kin.head[child] as number;
  const leftOf = child > 0 ? child - 1 : none;
  const leftOf2 = child > 1 ? child - 2 : none;
  const rightOf = child + 1 < length ? child + 1 : none;
  const first = kin.first[child] as number;
  const last = kin.last[child] as number;
  const headFirst = kin.first[head] as number;
  const headLast = kin.last[head] as number;
  const above = head === length ? none : (kin.head[head] as number);
  const before = kin.before[child] as number;
  const after = kin.after[child] as number;
  const nextInside = child < head ? after : before;
  const nextOutside = child < head ? before : after;
  const bt = Math.imul(tag[headFirst] as number, 0x7687a66f);
  const bw = Math.imul(word[headFirst] as number, 0x9cfbac6f);
  const dc = Math.imul(closer[child] as number, 0x5f915ef1);
  const dk = Math.imul(closest[child] as number, 0x4462ebfd);
  const ds = Math.imul(suffix[child] as number, 0x237751ab);
  const dt = Math.imul(tag[child] as number, 0x2fa73207);
  const dw = Math.imul(word[child] as number, 0xddd6ff55);
  const et = Math.imul(tag[headLast] as number, 0xad38835f);
  const ew = Math.imul(word[headLast] as number, 0x01a5ba51);
  const ft = Math.imul(tag[first] as number, 0x569c8037);
  const fw = Math.imul(word[first] as number, 0x80b65387);
  const gt = Math.imul(tag[above] as number, 0x9acd8acd);
  const gw = Math.imul(word[above] as number, 0x14b044d7);
  const hc = Math.imul(closer[head] as number, 0x558298e3);
  const hk = Math.imul(closest[head] as number, 0x8de4ab47);
  const hs = Math.imul(suffix[head] as number, 0xefb6fbff);
  const ht = Math.imul(tag[head] as number, 0x9ddcc6f9);
  const hw = Math.imul(word[head] as number, 0xb339a477);
  const lt = Math.imul(tag[leftOf] as number, 0x61076dc3);
  const lw = Math.imul(word[leftOf] as number, 0x2b5ebaa1);
  const mt = Math.imul(tag[leftOf2] as number, 0xb4174a67);
  const nt = Math.imul(tag[nextInside] as number, 0xf23b2cc5);
  const nw = Math.imul(word[nextInside] as number, 0x73b7a491);
  const qt = Math.imul(tag[nextOutside] as number, 0x6c2ea417);
  const rt = Math.imul(tag[rightOf] as number, 0x283b73a7);
  const rw = Math.imul(word[rightOf] as number, 0x2b1e1885);
  const zt = Math.imul(tag[last] as number, 0x1c670ea9);
  const zw = Math.imul(word[last] as number, 0x21e6a46f);

  const isLeft = child < head;
  const steps = Math.abs(head - child);
  const far = steps <= 3 ? steps : steps <= 6 ? 4 : steps <= 12 ? 5 : 6;
  const go = Math.imul(isLeft ? 1 : 2, 0x6a09e667);
  const gap = Math.imul(head === length ? 99 : far * 2 + (isLeft ? 1 : 0), 0x3c6ef373);
  const kids = kin.relationSum[child] as number;
  const kinds = kin.tagSum[child] as number;
  const sibs = Math.imul(kin.tagSum[head] as number, 0x510e527f);
  const place = Math.imul(Math.min(kin.rank[child] as number, 6) * 2 + (isLeft ? 1 : 0) + 1, 0x1f83d9ab);
  const [from, to] = isLeft ? [child + 1, head] : [head + 1, child];
  const commas = Math.min((sentence.commas[to] as number) - (sentence.commas[from] as number), 2);
  const verbs = Math.min((sentence.verbs[to] as number) - (sentence.verbs[from] as number), 2);
  const joins = Math.min((sentence.joins[to] as number) - (sentence.joins[from] as number), 1);
  const quotes = Math.min((sentence.quotes[to] as number) - (sentence.quotes[from] as number), 2);
  const span = Math.imul(1 + commas + 3 * verbs + 9 * joins + (isLeft ? 18 : 0), 0x428a2f99);
  const qd = Math.imul(1 + quotes + (isLeft ? 3 : 0), 0x71374491);

  let n = 0;
  let m = FIRST;
  out[n++] = 0x35a1b2c7;
  out[n++] = Math.imul(dw, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dw + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(ds, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(hw, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(hw + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dw + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dt + hw, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dw + hw, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dw + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dt + hw + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(ds + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(hs + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dt + ht + go, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dw + go, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dw + ht + go, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dt + hw + go, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dt + go, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(ht + go, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dt + ht + gap, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(lt + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(rt + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(lt + dt + rt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(lw + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(rw + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(lt + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(rt + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(lw + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(lw, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(rw, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(mt + lt + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(ft + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(fw + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(fw + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(fw + dw, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(ft + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(fw + hw, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(fw + dt + hw, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(zt + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(zw + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(zt + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(bt + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(et + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(bt + et + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(bw + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(ew + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(bt + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(et + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(gt + ht + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(gw + ht + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(gt + hw + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(nt + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(nw + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(nt + dt + ht + go, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(qt + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dc + hc, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dc + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dt + hc, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dk + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(hk + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dk + hk, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dc + hc + go, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dk + go, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dk + hc, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dc + hk, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(fw + dc, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(fw + dk, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(fw + hc + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(fw + hk + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(dc + ht + go, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(kids + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(kids + dt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(kids + ht + go, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(kids + dw, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(kinds + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(kinds + dt + hw, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(sibs + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(sibs + dt + hw, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(place + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(span + dt + ht, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(qd + dt + ht, (m = (m + NEXT) | 0));
  let other = first;
  for (let seen = 0; other !== none && seen < MOST_CHILDREN; seen += 1) {
    const side = other < child ? 0x12345679 : 0x2468acf1;
    const relation = Math.imul(kin.relationSign[other] as number, 0x5be0cd19) + side;
    out[n++] = Math.imul(relation + dt, 0x13579bdf);
    out[n++] = Math.imul(relation + dt + ht, 0x2468ace1);
    out[n++] = Math.imul(relation + dw, 0x369cf257);
    out[n++] = Math.imul((word[other] as number) + side + dt, 0x48d159e3);
    out[n++] = Math.imul((word[other] as number) + side + dt + ht, 0x5af37bc1);
    other = kin.after[other] as number;
  }
  return n;
}
