import type { SiteTexts } from "../site.ts";
import { docs } from "./docs.ts";
import { entries } from "./entries.ts";
import { forms } from "./forms.ts";
import { en } from "./index.ts";
import { pages } from "./pages.ts";

export const enSite: SiteTexts = { ...en, pages, forms, entries, docs };
