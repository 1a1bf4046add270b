import type { Page } from "./page.ts";
import { docsPage } from "./views/docs-page.ts";

export const docs: Page = {
  path: "/docs",
  isQuick: true,
  render: (sources) => Promise.resolve(docsPage(sources, sources.reference)),
};
