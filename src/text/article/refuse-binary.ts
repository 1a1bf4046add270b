import { AppError } from "../../model/errors.ts";

/** How files that are no text begin, and what they are called. */
const SIGNATURES: readonly { readonly begins: string; readonly name: string }[] = [
  { begins: "%PDF-", name: "a PDF file" },
  { begins: "PK\u0003\u0004", name: "a ZIP, Word or OpenDocument file" },
  { begins: "\u00d0\u00cf\u0011\u00e0", name: "an old Word file" },
  { begins: "{\\rtf", name: "a rich text file (RTF)" },
  { begins: "\u0089PNG", name: "a picture" },
  { begins: "\u00ff\u00d8\u00ff", name: "a picture" },
  { begins: "GIF8", name: "a picture" },
  { begins: "RIFF", name: "a picture, sound or film" },
  { begins: "ID3", name: "a sound file" },
  { begins: "\u001f\u008b", name: "a compressed file" },
  { begins: "SQLite format 3", name: "a database" },
  { begins: "\u007fELF", name: "a program" },
];
/** Of all bytes; text in an unmarked UTF-16 has half of them, a page that a faulty tool wrote has a few. */
const MOST_NULS = 0.001;

/** Throws badData for the first bytes of a file of another kind, and for bytes that are no text in any encoding. */
export function refuseBinary(bytes: Uint8Array, where: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const known = SIGNATURES.find(({ begins }) => start.startsWith(begins));
  if (known) {
    throw new AppError(
      "badData",
      `${where}: this is ${known.name}. Save the article as text, Markdown or HTML and try again.`,
    );
  }
  if (isUtf16(bytes)) return;
  let nuls = 0;
  for (const byte of bytes) if (byte === 0) nuls++;
  if (nuls > bytes.length * MOST_NULS) {
    throw new AppError(
      "badData",
      `${where}: this is a binary file, not text. Give a text, Markdown or HTML file.`,
    );
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
