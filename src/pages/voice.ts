import type { Language } from "../texts/index.ts";
import type { SiteTexts } from "../texts/site.ts";
import { SITE_TEXTS } from "../texts/site-languages.ts";

/** How a page speaks: its language, and the addresses it links to. */
export interface Voice {
  readonly language: Language;
  readonly texts: SiteTexts;
  /** An address of this site as a link: it keeps the language where that stands in the address of this page. */
  readonly link: (address: string) => string;
  /** The same page in another language. */
  readonly inLanguage: (language: Language) => string;
}

/** `address` is path and query of the page as it was asked for; `isAsked` when the language stands in it. */
export function voiceOf(language: Language, address: string, isAsked: boolean): Voice {
  return {
    language,
    texts: SITE_TEXTS[language],
    link: (target) => (isAsked ? withParameter(target, "lang", language) : target),
    inLanguage: (other) => withParameter(address, "lang", other),
  };
}

/** An address with one parameter set, in place of whatever it was; what stands behind # stays behind. */
export function withParameter(address: string, name: string, value: string | undefined): string {
  const [before = "", ...mark] = address.split("#");
  const [path, query] = splitOnce(before, "?");
  const parameters = new URLSearchParams(query);
  parameters.delete(name);
  if (value !== undefined) parameters.append(name, value);
  const text = readableQuery(parameters);
  return [path + text, ...mark].join("#");
}

/** "?a=b" with the commas and colons that a person can read; empty where there are no parameters. */
export function readableQuery(parameters: URLSearchParams): string {
  const text = parameters.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text === "" ? "" : `?${text}`;
}

function splitOnce(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
