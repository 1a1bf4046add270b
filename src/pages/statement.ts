import { documentText } from "../queries/document-text.ts";
import { oneStatement } from "../queries/one-statement.ts";
import { citationOf, reportOf, textFragment } from "./citation.ts";
import type { Page, PageSources } from "./page.ts";
import { statementPage } from "./views/statement-page.ts";

export const statement: Page = {
  path: "/statements/:id",
  isQuick: true,
  async render(sources, id) {
    const answer = await oneStatement(sources.store, id, sources.reading);
    const readable = answer.evidence
      .filter(({ exact }) => exact !== undefined)
      .map(({ document }) => document);
    const report = reportOf(answer);
    return statementPage(sources, {
      statement: answer,
      texts: await textsOf(sources, readable),
      citation: citationOf(sources.voice.texts, answer, `${sources.base}/statements/${id}`),
      original: report?.url === undefined ? undefined : textFragment(report.url, report.exact),
    });
  },
};

/** The texts that are at hand. Where words of an anchor are known, the text itself may still be missing. */
async function textsOf(
  { store, reading }: PageSources,
  documents: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const document of new Set(documents)) {
    if ((await store.textOf(document)) === undefined) continue;
    texts.set(document, (await documentText(store, document, reading)).text);
  }
  return texts;
}
