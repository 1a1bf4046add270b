import type { DocsTexts } from "./en/docs.ts";
import type { EntriesTexts } from "./en/entries.ts";
import type { FormsTexts } from "./en/forms.ts";
import type { PagesTexts } from "./en/pages.ts";
import type { Texts } from "./texts.ts";

/** The words of the pages too, which only the server says: the browser need not fetch them. */
export interface SiteTexts extends Texts {
  readonly pages: PagesTexts;
  readonly forms: FormsTexts;
  readonly entries: EntriesTexts;
  readonly docs: DocsTexts;
}
