import { LANGUAGES, languageFor } from "../texts/index.ts";
import { PageRefusal } from "./page-refusal.ts";
import { readableQuery, type Voice, voiceOf } from "./voice.ts";

/** UTF-16 units of path and query together, as the API takes them. */
const LONGEST = 8192;
const MOST_PARAMETERS = 60;

/** What an address asks of a page beside its path. */
export interface Asked {
  readonly voice: Voice;
  /** Path and query, without lang and embed. */
  readonly address: string;
  /** Without empty values, which forms send for fields left alone, and without lang and embed. */
  readonly query: URLSearchParams;
  readonly isEmbedded: boolean;
}

/** What of a request says what is asked of a page. */
interface Asking {
  /** Path and query as they came. */
  readonly address: string;
  /** That the browser prefers, best first. */
  readonly languages: readonly string[];
}

/** Reads the address: the language it names, else the one the browser prefers; embed=1; all the rest. */
export function askedOf({ address: originalUrl, languages }: Asking): Asked {
  const at = originalUrl.indexOf("?");
  const path = at < 0 ? originalUrl : originalUrl.slice(0, at);
  const all = new URLSearchParams(at < 0 ? "" : originalUrl.slice(at + 1));
  const lang = all.get("lang") ?? "";
  const isKnown = Object.hasOwn(LANGUAGES, lang);
  const language = languageFor(isKnown ? [lang] : languages);
  const query = new URLSearchParams(
    [...all].filter(([name, value]) => value.trim() !== "" && name !== "lang" && name !== "embed"),
  );
  const address = path + readableQuery(query);
  return { voice: voiceOf(language, address, isKnown), address, query, isEmbedded: all.get("embed") === "1" };
}

/** Throws for addresses that nobody needs. */
export function refuseHugeAddress(originalUrl: string, { query, voice }: Asked): void {
  const { tooLong } = voice.texts.pages.mistake;
  if (originalUrl.length > LONGEST) throw new PageRefusal("tooLong", tooLong);
  if (query.size > MOST_PARAMETERS) throw new PageRefusal("badCall", tooLong);
}
