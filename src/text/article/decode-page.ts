import { AppError } from "../../model/errors.ts";

/** A decoded text, and what had to be mended on the way: one sentence each. */
export interface DecodedPage {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Bytes from the top in which a page may declare its encoding. Browsers look at 1024; real pages put it later. */
const DECLARATION = 8192;
/** Bytes that are no UTF-8, of all bytes: beyond it, a page is not what it says. */
const MOST_DAMAGE = 0.002;
const META_CHARSET = /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]{2,40})/i;
/** One character of several bytes. Bytes are looked at as Latin-1. */
const MULTIBYTE =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/;

/**
 * Bytes of a page to text. A byte order mark counts before the content type, that before what the page declares, that
 * before UTF-8 where the bytes are UTF-8, and windows-1252 is the last resort, as browsers have it. Two common lies are
 * seen through: UTF-8 declared as a Western one-byte encoding, and the other way round. Single bytes that are no UTF-8
 * in a page that otherwise is become U+FFFD, with a note. Throws badData where more than 2 in 1000 bytes are.
 */
export function decodePage(
  bytes: Uint8Array,
  { where, contentType }: { readonly where: string; readonly contentType?: string },
): DecodedPage {
  const marked = markedEncoding(bytes);
  const declared = marked ?? declaredEncoding(bytes, contentType);
  const strict = marked === undefined || marked === "utf-8" ? strictUtf8(bytes) : undefined;
  if (declared !== undefined && declared !== "utf-8" && declared !== "windows-1252") {
    return noted(new TextDecoder(declared).decode(bytes), declared, where);
  }
  if (strict !== undefined) {
    const isMistaken = declared === "windows-1252" && isMultibyte(bytes);
    if (declared !== "windows-1252" || isMistaken) {
      return {
        text: strict,
        notes: isMistaken ? [`It is declared ${declared} but is UTF-8, and was read as that.`] : [],
      };
    }
  }
  if (declared === "utf-8" && (marked || isMultibyte(bytes))) {
    return noted(new TextDecoder("utf-8").decode(bytes), "UTF-8", where);
  }
  const text = windows1252(bytes);
  return declared === "utf-8"
    ? { text, notes: [`It is declared UTF-8 but is not, and was read as windows-1252.`] }
    : { text, notes: [] };
}

/** The first characters, for telling how the bytes are written: good enough for tags and marks in any encoding. */
export function startOf(bytes: Uint8Array, length: number): string {
  return new TextDecoder(markedEncoding(bytes) ?? "utf-8").decode(bytes.subarray(0, length));
}

/** The text with a note on what could not be decoded. Throws badData where that is too much. */
function noted(text: string, encoding: string, where: string): DecodedPage {
  const damage = text.split("\ufffd").length - 1;
  if (damage === 0) return { text, notes: [] };
  if (damage > Math.max(3, text.length * MOST_DAMAGE)) {
    throw new AppError(
      "badData",
      `${where}: this says it is ${encoding}, but ${damage} places in it are not. Save it as UTF-8 and try again.`,
    );
  }
  const places = damage === 1 ? "1 place" : `${damage} places`;
  return { text, notes: [`${places} could not be read as ${encoding} and became U+FFFD.`] };
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** The encoding of the content type, else of the page itself; undefined where it names none that is known. */
function declaredEncoding(bytes: Uint8Array, contentType = ""): string | undefined {
  const ofType = encodingNamed(/\bcharset\s*=\s*["']?([\w:.-]{2,40})/i.exec(contentType)?.[1]);
  if (ofType !== undefined) return ofType;
  const top = latin1(bytes.subarray(0, DECLARATION));
  const ofPage = encodingNamed((META_CHARSET.exec(top) ?? XML_ENCODING.exec(top))?.[1]);
  // A page that could be read this far is not in UTF-16, whatever it says.
  return ofPage?.startsWith("utf-16") ? "utf-8" : ofPage;
}

/** Names as the Encoding Standard has them: iso-8859-1 means windows-1252. */
function encodingNamed(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isMultibyte(bytes: Uint8Array): boolean {
  return MULTIBYTE.test(latin1(bytes));
}

/** What windows-1252 has at 0x80 to 0x9f, where Latin-1 has controls. Five places are empty and stay controls. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Not by TextDecoder: that of Node 20 reads these bytes as Latin-1 and so loses all curly quotes without a word. */
function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(
    /[\u0080-\u009f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? "",
  );
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
