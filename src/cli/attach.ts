import { AppError } from "../model/errors.ts";
import { wordsAt } from "../model/spans.ts";
import type { Statement } from "../model/statement.ts";
import type { Store } from "../store/store.ts";
import { cleanText } from "../text/clean-text.ts";
import { decodeBytes } from "../text/decode-bytes.ts";
import { digest } from "../text/digest.ts";
import type { CliCommand } from "./cli-command.ts";

/** `hearsay attach doc-… FILE`: lays the text of a document beside its record, when it is the very text the record counts in. */
export const attach: CliCommand = {
  name: "attach",
  arguments: "<document> <file>",
  summary: "lay a document's text beside its record, for showing on this machine only",
  options: [],
  async run({ files, openStore, json, print }, args) {
    const [id = "", path = ""] = args;
    const text = cleanText(decodeBytes(await files.readBytes(path), path));
    const store = await openStore({ mustExist: true });
    try {
      const [document] = await store.get("Document", [id]);
      if (!document) {
        throw new AppError(
          "notFound",
          `There is no document "${id}" in the store. \`hearsay ask --json\` lists the documents statements stand in.`,
        );
      }
      const found = digest(text);
      if (document.sha256 !== undefined && document.sha256 !== found) {
        throw new AppError(
          "orphaned",
          `${path}: this is not the text that ${id} counts in: its cleaned text has the SHA-256 ${found}, the record says ${document.sha256}. Give the article as it was published, in plain text, with nothing changed.`,
        );
      }
      const anchors = await anchorsIn(store, id);
      const orphans = anchors.filter(({ anchor }) => !fits(text, anchor));
      if (orphans.length > 0) {
        throw new AppError(
          "orphaned",
          `${path}: the words of ${orphans.length} of ${anchors.length} statements are not where the record says, so nothing was attached.`,
          orphans.map(({ statement, anchor }) => ({
            pointer: statement,
            detail: `characters ${anchor.start} to ${anchor.end} do not have the words of ${statement}`,
            rule: 7,
          })),
        );
      }
      await store.attachText(id, text);
      if (json) print(JSON.stringify({ document: id, sha256: found, statements: anchors.length }));
      else
        print(
          `${id}: attached; ${anchors.length} ${anchors.length === 1 ? "place" : "places"} checked, all fit. The words are shown on this machine only.`,
        );
      return 0;
    } finally {
      await store.close();
    }
  },
};

type Anchor = Statement["in"][number];

async function anchorsIn(
  store: Store,
  document: string,
): Promise<readonly { statement: string; anchor: Anchor }[]> {
  const record = await store.record(["accepted", "proposed"]);
  return record.statements.flatMap((statement) =>
    statement.in
      .filter((anchor) => anchor.document === document)
      .map((anchor) => ({ statement: statement.id, anchor })),
  );
}

function fits(text: string, anchor: Anchor): boolean {
  const words = wordsAt(text, anchor);
  if (words === undefined) return false;
  return (
    (anchor.exact === undefined || anchor.exact === words) &&
    (anchor.exactSha256 === undefined || anchor.exactSha256 === digest(words))
  );
}
