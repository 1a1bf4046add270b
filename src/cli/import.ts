import type { CliCommand } from "./cli-command.ts";
import { checkRecord, ingestChecked, warningsOf } from "./load-record.ts";

/** `hearsay import FILE`: puts records into the store, each whole or not at all. The same twice changes nothing. */
export const importRecords: CliCommand = {
  name: "import",
  arguments: "<record...>",
  summary: "put records into the store, each whole or not at all",
  options: [],
  async run({ files, openStore, now, user, json, print, note }, paths) {
    const store = await openStore();
    try {
      for (const path of paths) {
        for (const file of await files.listRecords(path)) {
          const record = await files.readRecord(file);
          const kinds = await store.kindsOf(idsIn(record.value));
          const checked = await checkRecord(record, (id) => kinds.get(id));
          for (const warning of warningsOf(checked)) note(warning);
          const report = await ingestChecked(store, checked, {
            at: now(),
            by: user,
            why: `import of ${nameOf(file)}`,
          });
          if (json) print(JSON.stringify({ path: file, ...report }));
          else if (report)
            print(
              `${file}: ${report.added} added, ${report.changed} changed, ${report.unchanged} as before (revision ${report.rev})`,
            );
        }
      }
      return 0;
    } finally {
      await store.close();
    }
  },
};

/** The log is public, and a path tells who works where. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** Every id-like string of a file: what it may refer to and the store may know. */
function idsIn(value: unknown): readonly string[] {
  const ids = new Set<string>();
  const queue: unknown[] = [value];
  while (queue.length > 0) {
    const next = queue.pop();
    if (typeof next === "string") {
      if (/^[a-z]{3}-[a-z0-9-]{1,63}$/.test(next)) ids.add(next);
    } else if (typeof next === "object" && next !== null) {
      for (const inner of Object.values(next)) queue.push(inner);
    }
  }
  return [...ids];
}
