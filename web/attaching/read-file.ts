/** Bytes; the longest articles have a hundredth of it. */
const MOST_BYTES = 10_000_000;

/** What a person dropped: the text of an article, a record of Hearsay, or something else. */
export type GivenFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "record"; readonly statements: number }
  | { readonly kind: "tooLarge" | "noText" };

/** Reads a file as the server would: UTF-8, or UTF-16 where a byte order mark says so. */
export async function readFile(file: Blob): Promise<GivenFile> {
  if (file.size > MOST_BYTES) return { kind: "tooLarge" };
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined || text.includes("\0") || text.trim() === "") return { kind: "noText" };
  const statements = statementsOfRecord(text);
  return statements === undefined ? { kind: "text", text } : { kind: "record", statements };
}

function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many statements a record in the format hearsay/1 has; undefined for any other text. */
function statementsOfRecord(text: string): number | undefined {
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("format" in value)) return undefined;
    if (value.format !== "hearsay/1") return undefined;
    return "statements" in value && Array.isArray(value.statements) ? value.statements.length : 0;
  } catch {
    return undefined;
  }
}
