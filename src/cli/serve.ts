import type { CliCommand, Context } from "./cli-command.ts";
import { checkRecord, ingestChecked, warningsOf } from "./load-record.ts";

/** `hearsay serve`: the API, the pages and the explorer, until it is told to stop. Fills an empty store first. */
export const serve: CliCommand = {
  name: "serve",
  arguments: "",
  summary: "serve the explorer and the API (what npm start runs)",
  options: [
    { flags: "--port <number>", description: "port to listen on (default 4317; 0 takes a free one)" },
    { flags: "--host <address>", description: "address to listen on (default 127.0.0.1)" },
  ],
  async run(context) {
    const { openStore, startServer, json, print } = context;
    const store = await openStore();
    try {
      if ((await store.revision()) === 0) await fill(context, store);
      const server = await startServer(store);
      if (json) print(JSON.stringify({ address: server.address }));
      else print(`Hearsay is open at ${server.address} (Ctrl-C stops it)`);
      await server.stopped;
      return 0;
    } finally {
      await store.close();
    }
  },
};

async function fill(context: Context, store: Awaited<ReturnType<Context["openStore"]>>): Promise<void> {
  const { files, graphData, now, note } = context;
  for (const path of await files.listRecords(graphData)) {
    const checked = await checkRecord(await files.readRecord(path));
    for (const warning of warningsOf(checked)) note(warning);
    await ingestChecked(store, checked, {
      at: now(),
      by: "hearsay",
      why: "records that come with the program",
    });
    note(`The store was empty: loaded ${checked.record?.statements.length ?? 0} statements from ${path}`);
  }
}
