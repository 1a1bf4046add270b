import type { SiteTexts } from "../site.ts";
import { docs } from "./docs.ts";
import { entries } from "./entries.ts";
import { forms } from "./forms.ts";
import { de } from "./index.ts";
import { pages } from "./pages.ts";

export const deSite: SiteTexts = { ...de, pages, forms, entries, docs };
