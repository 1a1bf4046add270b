import type { CueView } from "./cue-view.ts";
import type { CueWindow } from "./cue-window.ts";
import { type FeatureList, pair } from "./feature-list.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Most features a token can have. */
export const PART_FEATURES = 130;

const EDGE = 2;

/** What speaks for token i being part of the source or the content of the window's cue. */
export function addPartFeatures(
  facts: TokenFacts,
  window: CueWindow,
  view: CueView,
  i: number,
  list: FeatureList,
): void {
  const { word, lemma, tag, relation, fullRelation, shape, code, reporting, bucket, head, children } = facts;
  const { quote, quotation, leftEdge, rightEdge, beginning, ending, subject } = facts;
  const { start, end, cue, cueHead } = window;
  list.begin(200);
  const j = i - start;
  const where = view.where[j] as number;
  const distance = view.distance[j] as number;
  const between = view.between[j] as number;
  const meeting = view.meeting[j] as number;
  const top = view.top[j] as number;

  const w = word[i] as number;
  const l = lemma[i] as number;
  const g = tag[i] as number;
  const rel = relation[i] as number;
  const full = fullRelation[i] as number;
  const c = code[i] as number;
  const q = quote[i] as number;
  const side = where < 0 ? -1 : where;

  const cl = lemma[cueHead] as number;
  const cg = tag[cueHead] as number;
  const cr = reporting[cueHead] as number;
  const ck = bucket[cueHead] as number;
  const cueFrame = (children[cueHead] as number) & 0x9f;
  const lastWord = lemma[cue.end - 1] as number;
  const lastTag = tag[cue.end - 1] as number;
  const afterCue = valueAt(word, cue.end, start, end);
  const beforeCue = valueAt(word, cue.start - 1, start, end);
  const cueSubject = subject[cueHead] as number;
  const cueQuoted = (quotation[cue.start] as number) >= 0 ? 1 : 0;

  // Where it stands.
  const place = pair(where, distance);
  list.add(where);
  list.add(place);
  list.add(place, g);
  list.add(place, cl);
  list.add(where, pair(cl, g));
  list.add(where, pair(cg, g));
  list.add(pair(where, between), g);
  list.add(pair(where, between), q);
  list.add(pair(where, between & 3), pair(cr, g));
  list.add(pair(side, cueFrame), g);
  // Words in their place.
  list.add(w);
  list.add(w, where);
  list.add(l, side);
  list.add(l, g);
  list.add(pair(w, cl), side);
  list.add(shape[i] as number, pair(side, i === window.sentence.start ? 1 : 0));
  list.add(c >> 8, side);
  list.add(c >> 6, side);
  list.add(c >> 4, side);
  list.add(bucket[i] as number, pair(g, side));
  for (const d of [-2, -1, 1, 2]) {
    list.add(valueAt(word, i + d, start, end), side);
    list.add(valueAt(tag, i + d, start, end), pair(side, g));
    list.add(valueAt(code, i + d, start, end) >> 6, pair(side, g));
    list.add(valueAt(quote, i + d, start, end), pair(q, g));
  }
  list.add(pair(valueAt(tag, i - 1, start, end), valueAt(tag, i + 1, start, end)), pair(g, side));
  list.add(pair(valueAt(tag, i - 1, start, end), valueAt(tag, i - 2, start, end)), pair(g, side));
  list.add(pair(valueAt(tag, i + 1, start, end), valueAt(tag, i + 2, start, end)), pair(g, side));
  list.add(pair(valueAt(word, i - 1, start, end), w), side);
  list.add(pair(valueAt(word, i + 1, start, end), w), side);
  list.add(pair(valueAt(word, i + 1, start, end), valueAt(word, i + 2, start, end)), side);
  list.add(pair(valueAt(word, i - 1, start, end), valueAt(word, i - 2, start, end)), side);

  // How it hangs on the cue.
  const topRelation = top >= 0 ? (fullRelation[top] as number) : EDGE;
  const isFirst = top >= 0 && leftEdge[top] === i ? 1 : 0;
  const isLast = top >= 0 && rightEdge[top] === i ? 2 : 0;
  const edges = isFirst | isLast;
  const path = pair(meeting, topRelation);
  const spot = pair(path, edges);
  list.add(path, side);
  list.add(spot, side);
  list.add(spot, g);
  list.add(spot, w);
  list.add(path, cl);
  list.add(spot, cl);
  list.add(pair(path, cl), g);
  list.add(path, pair(cr, side));
  list.add(spot, pair(cr, cg));
  list.add(path, pair(cueFrame, side));
  list.add(spot, pair(cueFrame, pair(cr, side)));
  list.add(path, pair(full, g));
  list.add(path, pair(lastWord, side));
  list.add(path, pair(lastTag, pair(side, afterCue)));
  list.add(pair(path, between & 3), side);
  list.add(path, top >= 0 ? pair(tag[top] as number, g) : EDGE);
  list.add(path, top >= 0 ? pair(children[top] as number, g) : EDGE);
  list.add(path, top >= 0 ? lemma[top] : EDGE);
  list.add(path, top >= 0 ? pair((code[top] as number) >> 6, side) : EDGE);
  list.add(path, top >= 0 ? pair(bucket[top] as number, side) : EDGE);

  // Trees that begin or end here, and next to here: where phrases have their edges.
  const opens = beginning[i] as number;
  const closes = ending[i] as number;
  list.add(pair(fullRelation[opens] as number, tag[opens] as number), side);
  list.add(pair(fullRelation[closes] as number, tag[closes] as number), side);
  list.add(
    pair(fullRelation[opens] as number, meetingOf(head[opens] as number, window, view)),
    pair(where, g),
  );
  list.add(
    pair(fullRelation[closes] as number, meetingOf(head[closes] as number, window, view)),
    pair(where, g),
  );
  const nextOpens = i + 1 < end ? (beginning[i + 1] as number) : -1;
  const lastCloses = i - 1 >= start ? (ending[i - 1] as number) : -1;
  list.add(
    nextOpens >= 0
      ? pair(fullRelation[nextOpens] as number, meetingOf(head[nextOpens] as number, window, view))
      : EDGE,
    pair(where, g),
  );
  list.add(
    nextOpens >= 0 ? pair(fullRelation[nextOpens] as number, valueAt(word, i + 1, start, end)) : EDGE,
    side,
  );
  list.add(
    lastCloses >= 0
      ? pair(fullRelation[lastCloses] as number, meetingOf(head[lastCloses] as number, window, view))
      : EDGE,
    pair(where, g),
  );
  list.add(
    nextOpens >= 0 ? pair(view.meeting[i + 1 - start] as number, fullRelation[nextOpens] as number) : EDGE,
    pair(path, w),
  );
  list.add(
    i + 1 < end ? pair(view.top[i + 1 - start] === top ? 1 : 0, view.meeting[i + 1 - start] as number) : EDGE,
    pair(spot, g),
  );
  list.add(
    i - 1 >= start
      ? pair(view.top[i - 1 - start] === top ? 1 : 0, view.meeting[i - 1 - start] as number)
      : EDGE,
    pair(spot, g),
  );

  // The head.
  const h = head[i] as number;
  list.add(h >= 0 ? (lemma[h] as number) : EDGE, pair(rel, side));
  list.add(h >= 0 ? (tag[h] as number) : EDGE, pair(full, pair(g, side)));
  list.add(full, pair(g, where));
  list.add((children[i] as number) & 0x9f, pair(g, side));

  // Quotations: this token's, the cue's, and how they lie to each other.
  const here = quotation[i] as number;
  const nearQuote = quoteLink(facts, window, here);
  const state = pair(q, nearQuote);
  list.add(state, where);
  list.add(state, pair(where, g));
  list.add(state, pair(where, cr));
  list.add(state, pair(where, valueAt(quote, i + 1, start, end)));
  list.add(state, pair(where, valueAt(quote, i - 1, start, end)));
  list.add(state, pair(where, pair(valueAt(quote, i + 1, start, end), valueAt(tag, i + 1, start, end))));
  list.add(state, pair(cueQuoted, pair(side, distance)));
  list.add(
    pair(valueAt(quote, cue.end, start, end), valueAt(quote, cue.start - 1, start, end)),
    pair(state, where),
  );
  list.add(pair(afterCue, valueAt(quote, cue.end + 1, start, end)), pair(state, where));
  list.add(pair(beforeCue, valueAt(quote, cue.start - 1, start, end)), pair(state, where));
  list.add(pair(afterCue, valueAt(tag, cue.end + 1, start, end)), pair(where, pair(g, distance)));
  list.add(pair(beforeCue, valueAt(tag, cue.start - 1, start, end)), pair(where, pair(g, distance)));
  list.add(
    pair(cueSubject >= 0 ? (tag[cueSubject] as number) : EDGE, cueSubject > cueHead ? 1 : 0),
    pair(where, pair(g, path)),
  );
  list.add(i === cueSubject ? 1 : 0, pair(cl, side));
  list.add(pair(Math.min(cue.end - cue.start, 4), ck), pair(path, side));
  list.add(pair(lemma[cue.start] as number, lastWord), pair(path, edges));
}

/** How a quotation lies to the cue: 0 none here, 1 around the cue too, 2 right before it, 3 right after, 4 elsewhere. */
function quoteLink({ quotation }: TokenFacts, { start, end, cue }: CueWindow, here: number): number {
  if (here < 0) return 0;
  if (quotation[cue.start] === here) return 1;
  for (let d = 1; d <= 3; d += 1) {
    if (cue.start - d >= start && quotation[cue.start - d] === here) return 2;
    if (cue.end - 1 + d < end && quotation[cue.end - 1 + d] === here) return 3;
  }
  return 4;
}

/** The value at a place, or the mark for beyond the edge. */
function valueAt(values: Int32Array, i: number, from: number, to: number): number {
  return i >= from && i < to ? (values[i] as number) : EDGE;
}

/** How the head of a phrase meets the cue: a phrase that hangs on the cue itself begins or ends a part. */
function meetingOf(head: number, { start, end, cue }: CueWindow, { meeting }: CueView): number {
  if (head < 0) return -1;
  if (head >= cue.start && head < cue.end) return 10;
  return head >= start && head < end ? (meeting[head - start] as number) : 11;
}
