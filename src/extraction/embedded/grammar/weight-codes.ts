/**
 * What a byte in a file of weights is worth: close to itself near 0 and up to four times that at the ends, where weights
 * are few. Codes run from -127 to 127, stored + 128; values from -508 to 508 fit in ten bits.
 */
export const WEIGHT_VALUES = Int16Array.from({ length: 256 }, (_, byte) => {
  const code = Math.max(byte - 128, -127);
  return Math.round(code * (1 + 3 * (code / 127) ** 2));
});
