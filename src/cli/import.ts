import type { Store } from "../store/store.ts";
import type { CliCommand, Context } from "./cli-command.ts";
import { importLines } from "./import-lines.ts";
import { checkAgainstStore } from "./known-nodes.ts";
import { ingestChecked, warningsOf } from "./load-record.ts";
import { nameOfFile } from "./name-of-file.ts";

/** `hearsay import FILE`: puts records into the store, each whole or not at all. The same twice changes nothing. */
export const importRecords: CliCommand = {
  name: "import",
  arguments: "<record...>",
  summary:
    "put records (files, folders, or .jsonl with a record a line) into the store, each whole or not at all",
  options: [],
  async run(context, paths) {
    const store = await context.openStore();
    try {
      for (const path of paths) {
        if (/\.(?:jsonl|ndjson)$/i.test(path)) await importLines(context, store, path);
        else
          for (const file of await context.files.listRecords(path)) await importRecord(context, store, file);
      }
      return 0;
    } finally {
      await store.close();
    }
  },
};

async function importRecord(
  { files, now, user, json, print, note }: Context,
  store: Store,
  file: string,
): Promise<void> {
  const checked = await checkAgainstStore(store, await files.readRecord(file));
  for (const warning of warningsOf(checked)) note(warning);
  const report = await ingestChecked(store, checked, {
    at: now(),
    by: user,
    why: `import of ${nameOfFile(file)}`,
  });
  if (json) print(JSON.stringify({ path: file, ...report }));
  else if (report)
    print(
      `${file}: ${report.added} added, ${report.changed} changed, ${report.unchanged} as before (revision ${report.rev})`,
    );
}
