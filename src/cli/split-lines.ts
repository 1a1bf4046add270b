/** Bytes of the longest line that is read: more than any article has. */
const MOST_BYTES = 64 * 1024 * 1024;

const LINE_FEED = 0x0a;

/**
 * The lines of a stream as bytes, without their line feeds, one at a time: never more than one of them is kept. A line
 * that is too long comes as undefined, and the next one follows.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes = MOST_BYTES,
): AsyncGenerator<Uint8Array | undefined, void, undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= mostBytes) parts.push(part);
    else parts = [];
  };
  const line = (): Uint8Array | undefined => {
    const whole = length > mostBytes ? undefined : join(parts, length);
    [parts, length] = [[], 0];
    return whole;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

/** A stream as one piece, or undefined where it is longer than this many bytes; the rest is not read then. */
export async function readWhole(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    parts.push(chunk);
  }
  return join(parts, length);
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
