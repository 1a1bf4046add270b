import { describeDocuments } from "../queries/describe-documents.ts";
import type { Page } from "./page.ts";
import { listPage } from "./views/list-page.ts";

/** More than this and the list says where the rest is. */
const MOST = 500;

export const documents: Page = {
  path: "/documents",
  async render({ store, reading, assets }) {
    const { rows } = await store.documents({}, { limit: MOST, sort: "-published" });
    const all = await describeDocuments(store, rows, reading);
    return listPage({
      title: "All documents",
      groups: [
        {
          heading: "Documents",
          items: all.map(({ id, title, outlet, published, statements, proposals }) => ({
            href: `/documents/${id}`,
            text: title,
            note: [
              outlet?.name,
              published,
              `${statements} statements`,
              proposals === 0 ? undefined : `${proposals} proposals`,
            ]
              .filter((part) => part !== undefined)
              .join(" · "),
          })),
        },
      ],
      dataAddress: "/documents.json",
      assets,
    });
  },
};
