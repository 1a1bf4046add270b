/** Pixels of the device for one of the page: more than two cost time and are not seen. */
export function pixelRatio(): number {
  return Math.min(2, window.devicePixelRatio || 1);
}
