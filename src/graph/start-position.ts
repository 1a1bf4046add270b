/** Prime and start of the 32-bit FNV-1a hash. */
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
const WHOLE = 2 ** 32;

/** A place in the square from -1 to 1 that depends on nothing but the id: the same on every machine, without luck. */
export function startPosition(id: string): { readonly x: number; readonly y: number } {
  return { x: (hash(`x${id}`) / WHOLE) * 2 - 1, y: (hash(`y${id}`) / WHOLE) * 2 - 1 };
}

/** FNV-1a over UTF-16 units, then mixed (murmur3's last step), since ids differ mostly in their last letters. */
function hash(text: string): number {
  let value = BASIS;
  for (let unit = 0; unit < text.length; unit += 1) value = Math.imul(value ^ text.charCodeAt(unit), PRIME);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
