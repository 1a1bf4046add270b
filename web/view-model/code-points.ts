/** The UTF-16 units at which these code points begin, found in one walk through the text. */
export function unitsAt(text: string, codePoints: readonly number[]): ReadonlyMap<number, number> {
  const wanted = [...new Set(codePoints)].sort((a, b) => a - b);
  const units = new Map<number, number>();
  let unit = 0;
  let count = 0;
  for (const target of wanted) {
    while (count < target && unit < text.length) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      count += 1;
    }
    units.set(target, unit);
  }
  return units;
}

/** The words of a half-open span in code points. */
export function wordsIn(text: string, span: { readonly start: number; readonly end: number }): string {
  const units = unitsAt(text, [span.start, span.end]);
  return text.slice(units.get(span.start), units.get(span.end));
}
