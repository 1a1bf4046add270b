/** Keys as one value for json_each(?): one prepared statement serves lists of any length. */
export function keyList(keys: Iterable<number>): string {
  return JSON.stringify([...keys]);
}

/** Adds every one of these to a set. */
export function addAll<Value>(set: Set<Value>, values: Iterable<Value>): void {
  for (const value of values) set.add(value);
}
