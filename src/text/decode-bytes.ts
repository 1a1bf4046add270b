import { AppError } from "../model/errors.ts";

/**
 * Bytes of a text file to a string: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is dropped.
 * Throws badData for bytes that are no text in either.
 */
export function decodeBytes(bytes: Uint8Array, where: string): string {
  const encoding = markedEncoding(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError(
      "badData",
      `${where}: these bytes are not ${encoding === "utf-8" ? "UTF-8" : "UTF-16"} text. Save the file as UTF-8 and try again.`,
      [],
      { cause },
    );
  }
  if (text.includes("\0")) {
    throw new AppError(
      "badData",
      `${where}: this is a binary file, not text. Give a text, Markdown or HTML file.`,
    );
  }
  if (text.trim() === "") throw new AppError("badData", `${where}: there is no text in it.`);
  return text;
}

function markedEncoding(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
