import { AppError } from "../model/errors.ts";
import { checkLanguage } from "./article/check-language.ts";
import { decodePage, startOf } from "./article/decode-page.ts";
import type { DecodedPage } from "./article/decode-page.ts";
import { nameOf } from "./article/headline.ts";
import { htmlArticle } from "./article/html-article.ts";
import { inputKind } from "./article/input-kind.ts";
import type { InputKind } from "./article/input-kind.ts";
import { markdownArticle } from "./article/markdown-article.ts";
import { canonicalUrl } from "./article/metadata/canonical-url.ts";
import { oneLine } from "./article/metadata/one-line.ts";
import { plainArticle } from "./article/plain-article.ts";
import type { RawArticle } from "./article/raw-article.ts";
import { refuseBinary } from "./article/refuse-binary.ts";
import { cleanText } from "./clean-text.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { digest } from "./digest.ts";

/** Bytes. The longest articles have a tenth of it, pictures written into the page included. */
const MOST_BYTES = 10_000_000;

/** An article as it is kept: its cleaned text, in which all positions count, and what is known beside it. */
export interface Article {
  /** The title, where the input shows one, and the paragraphs, one empty line between them. */
  readonly text: string;
  /** Of the text in UTF-8. */
  readonly sha256: string;
  /** The first words of the text where nothing tells a title. */
  readonly title: string;
  readonly outlet: string | undefined;
  /** YYYY-MM-DD or RFC 3339. */
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly authors: readonly string[];
  readonly url: string | undefined;
  /** Language tag: en, or a kind of English that the input names. */
  readonly language: string;
  /** What had to be mended to read it, for people: one sentence each. */
  readonly notes: readonly string[];
}

export interface ReadOptions {
  /** What errors call the input: a path, an address, "standard input". */
  readonly where: string;
  /** As HTTP gives it, with its charset. */
  readonly contentType?: string;
  /** Where it was found. */
  readonly url?: string;
}

/**
 * The article in the bytes of a text, a Markdown or an HTML file. Linear in their number. Throws badData, saying what
 * to do, for what is too big, binary, empty, without an article, or not in English.
 */
export function readArticle(bytes: Uint8Array, options: ReadOptions): Article {
  const { where } = options;
  if (bytes.length > MOST_BYTES) {
    throw new AppError(
      "badData",
      `${where}: ${(bytes.length / 1e6).toFixed(1)} MB is too big for an article; at most ${MOST_BYTES / 1e6} MB are read. Give the text alone.`,
    );
  }
  refuseBinary(bytes, where);
  const kind = inputKind(startOf(bytes, 8000), options);
  const { text: raw, notes } = decoded(bytes, kind, options);
  const found = READERS[kind](raw, options.url);
  const text = cleanText(found.paragraphs.join("\n\n"));
  if (!/\p{L}/u.test(text)) {
    throw new AppError(
      "badData",
      `${where}: no article was found in it. Give the article itself, as text if the page holds it back.`,
    );
  }
  checkLanguage(text, where);
  return {
    text,
    sha256: digest(text),
    title: oneLine(found.title) ?? nameOf(text),
    outlet: found.outlet,
    published: found.published,
    modified: found.modified,
    authors: found.authors,
    url: canonicalUrl(found.url === undefined ? [] : [found.url], options.url),
    language: found.language?.startsWith("en") ? found.language : "en",
    notes,
  };
}

const READERS: Readonly<Record<InputKind, (raw: string, url: string | undefined) => RawArticle>> = {
  html: htmlArticle,
  markdown: markdownArticle,
  plain: (raw, url) => plainArticle(cleanText(raw), url),
};

/** Pages lie about their encoding and are mended; other files are UTF-8, unless HTTP says otherwise. */
function decoded(bytes: Uint8Array, kind: InputKind, options: ReadOptions): DecodedPage {
  if (kind === "html" || /\bcharset=/i.test(options.contentType ?? "")) return decodePage(bytes, options);
  return { text: decodeBytes(bytes, options.where), notes: [] };
}
