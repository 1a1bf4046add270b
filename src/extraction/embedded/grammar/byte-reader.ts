/** Reads a file of weights from front to back. Bytes beyond the end read as 0. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    return value;
  }

  /** A whole number from 0 on, seven bits a byte, lowest first; the highest bit says that more follow. */
  number(): number {
    let value = 0;
    for (let unit = 1; unit < 2 ** 49; unit *= 128) {
      const part = this.byte();
      value += (part & 127) * unit;
      if (part < 128) break;
    }
    return value;
  }

  /** Names joined by spaces: their length in bytes, then ASCII. */
  names(): string[] {
    const length = this.number();
    let text = "";
    for (let i = 0; i < length; i += 1) text += String.fromCharCode(this.byte());
    return text.split(" ");
  }
}
