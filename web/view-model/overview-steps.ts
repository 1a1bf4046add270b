/** Statements that a picture shows one by one where the address says nothing: the server's own number. */
export const USUALLY_SHOWN = 1500;

/** Beyond so many nobody sees anything any more, though the address may ask for it. */
const MOST = 24_000;

/** Twice as much; undefined where a picture holds no more. */
export function moreShown(show = USUALLY_SHOWN): number | undefined {
  return 2 * show <= MOST ? 2 * show : undefined;
}

/** Half as much, down to what the address need not say. */
export function lessShown(show = USUALLY_SHOWN): number | undefined {
  const half = Math.ceil(show / 2);
  return half <= USUALLY_SHOWN ? undefined : half;
}
