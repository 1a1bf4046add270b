import type { ParsedText } from "../grammar/parsed-text.ts";

/** The trees of a text, read from heads to dependents. */
export interface Tree {
  /** Dependents of a token in text order. */
  readonly childrenOf: (token: number) => readonly number[];
  /** First and one after the last token of all that hangs on a token, itself included. */
  readonly extentOf: (token: number) => { readonly start: number; readonly end: number };
}

/** Whether a relation is the one named or a subtype of it: "nsubj:pass" is an "nsubj". */
export function isRelation(relation: string | undefined, ...names: readonly string[]): boolean {
  if (relation === undefined) return false;
  const colon = relation.indexOf(":");
  return names.includes(relation) || (colon > 0 && names.includes(relation.slice(0, colon)));
}

/** Built once a text, in linear time, whatever hangs on what. */
export function growTree(text: ParsedText): Tree {
  const first = new Int32Array(text.length).fill(-1);
  const next = new Int32Array(text.length).fill(-1);
  for (let token = text.length - 1; token >= 0; token -= 1) {
    const head = text.heads[token] ?? -1;
    if (head < 0 || head >= text.length) continue;
    next[token] = first[head] ?? -1;
    first[head] = token;
  }
  const { starts, ends } = extentsOf(text);
  const childrenOf = (token: number): number[] => {
    const children: number[] = [];
    for (let child = first[token] ?? -1; child >= 0; child = next[child] ?? -1) children.push(child);
    return children;
  };
  const extentOf = (token: number) => ({ start: starts[token] ?? token, end: ends[token] ?? token + 1 });
  return { childrenOf, extentOf };
}

/** From the leaves up: each token hands its extent on to its head once all that hangs on it has done so. */
function extentsOf({ heads, length }: ParsedText): { starts: Int32Array; ends: Int32Array } {
  const starts = Int32Array.from({ length }, (_, token) => token);
  const ends = Int32Array.from({ length }, (_, token) => token + 1);
  const waiting = new Int32Array(length);
  for (const head of heads) if (head >= 0 && head < length) waiting[head] = (waiting[head] ?? 0) + 1;
  const done: number[] = [];
  for (let token = 0; token < length; token += 1) if (waiting[token] === 0) done.push(token);
  for (let token = done.pop(); token !== undefined; token = done.pop()) {
    const head = heads[token] ?? -1;
    if (head < 0 || head >= length) continue;
    starts[head] = Math.min(starts[head] ?? head, starts[token] ?? token);
    ends[head] = Math.max(ends[head] ?? head + 1, ends[token] ?? token + 1);
    waiting[head] = (waiting[head] ?? 0) - 1;
    if (waiting[head] === 0) done.push(head);
  }
  return { starts, ends };
}
