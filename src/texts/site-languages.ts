import { deSite } from "./de/site.ts";
import { enSite } from "./en/site.ts";
import type { Language } from "./index.ts";
import type { SiteTexts } from "./site.ts";

/** What the pages say, by language. */
export const SITE_TEXTS: Readonly<Record<Language, SiteTexts>> = { en: enSite, de: deSite };
