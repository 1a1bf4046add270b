import { cleanText } from "../../src/text/clean-text.ts";

/** A document whose words are withheld here. */
export interface Withheld {
  readonly id: string;
  readonly title: string;
  /** Of its cleaned text; undefined where the record does not tell. */
  readonly sha256: string | undefined;
}

export interface Fitting {
  readonly document: Withheld;
  /** Cleaned: the positions of the record count in it. */
  readonly text: string;
}

/** The document whose very text this is, cleaned as the server cleans it; undefined where it is none of them. */
export async function findDocument(
  raw: string,
  documents: readonly Withheld[],
): Promise<Fitting | undefined> {
  const text = cleanText(raw);
  const digest = await sha256(text);
  const document = documents.find((one) => one.sha256 === digest);
  return document && { document, text };
}

/** Of the text in UTF-8, 64 lower-case hexadecimal digits. */
async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
