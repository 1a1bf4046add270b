#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Context } from "./cli/cli-command.ts";
import { runCli } from "./cli/run-cli.ts";
import { type SettingFlags, type Settings, settingsFrom } from "./config.ts";
import { makeExtractor } from "./extraction/make-extractor.ts";
import { logBug } from "./log-bug.ts";
import { listen } from "./listen.ts";
import { listRecordFiles } from "./store/files/list-record-files.ts";
import { lateRasterizer } from "./raster/late-rasterizer.ts";
import { readBuiltAssets } from "./store/files/read-built-assets.ts";
import { readChunks } from "./store/files/read-chunks.ts";
import { readFonts } from "./store/files/read-fonts.ts";
import { readDocumentFile } from "./store/files/read-document-file.ts";
import { readRecordFile, readRecordLine } from "./store/files/read-record-file.ts";
import { sizeOfFile } from "./store/files/size-of-file.ts";
import { weightsIn } from "./store/files/read-weights.ts";
import { writeFileWhole } from "./store/files/write-file-whole.ts";
import { backupSqlite } from "./store/sqlite/backup.ts";
import { AppError } from "./model/errors.ts";
import { copyGraph } from "./store/copy-graph.ts";
import { recountStore } from "./store/recount/recount-store.ts";
import { isServerAddress, openEngine, openStore } from "./store/open-store.ts";
import { startAnswerWorker } from "./start-answer-worker.ts";
import { spreadTables } from "./store/postgres/spread.ts";
import { restoreSqlite } from "./store/sqlite/restore.ts";

/** The package's own folder, from src/ and from dist/ alike. */
const HOME = fileURLToPath(new URL("..", import.meta.url));
// our own file, whose shape we know
const { version } = JSON.parse(readFileSync(join(HOME, "package.json"), "utf8")) as { version: string };

/** Beside this module, in src/ and in dist/ alike. */
const WEIGHTS = fileURLToPath(new URL("./extraction/embedded/weights", import.meta.url));

/** Aborted by Ctrl-C and by whoever stops the service. What does not serve ends at once: it stores all or nothing. */
const stop = new AbortController();
if (process.argv.includes("serve")) {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
}

const rasterize = lateRasterizer(readFonts);

/** A database by its address or its file; a folder stands for the file in it. */
function placeOf(given: string): string {
  if (isServerAddress(given)) return given;
  return given.endsWith(".db") ? resolve(given) : join(resolve(given), "hearsay.db");
}

const copyBetween: Context["copy"] = async (from, to, show) => {
  const [source, target] = [placeOf(from), placeOf(to)];
  if (!isServerAddress(source) && !existsSync(source))
    throw new AppError("noSuchFile", `${source}: there is no such database; check the path.`);
  const origin = await openEngine(source, { readOnly: true });
  try {
    const copied = await openEngine(target);
    try {
      return await copyGraph(origin, copied, { show });
    } finally {
      await copied.close();
    }
  } finally {
    await origin.close();
  }
};

function refuseServer({ database }: Settings, instead: string): void {
  if (database === undefined) return;
  throw new AppError("badCall", `The graph is in PostgreSQL: ${instead}.`);
}

function contextFor(flags: SettingFlags, json: boolean): Context {
  const settings = settingsFrom(flags, process.env);
  const file = join(resolve(settings.data), "hearsay.db");
  const place = settings.database ?? file;
  const refuseMissing = (): void => {
    if (settings.database !== undefined || existsSync(file)) return;
    throw new AppError(
      "noSuchFile",
      `There is no store in ${settings.data}. npm start makes one and fills it with what comes with Hearsay; hearsay import FILE makes one from a record; --data names another folder.`,
    );
  };
  return {
    settings,
    files: {
      readRecord: readRecordFile,
      readRecordLine,
      listRecords: listRecordFiles,
      readBytes: readDocumentFile,
      readChunks,
      sizeOf: sizeOfFile,
      writeWhole: writeFileWhole,
    },
    openStore: async ({ mustExist = false } = {}) => {
      if (mustExist) refuseMissing();
      return openStore(place);
    },
    recount: async (show) => {
      refuseMissing();
      const engine = await openEngine(place, { readOnly: true });
      try {
        return await recountStore(engine, { show });
      } finally {
        await engine.close();
      }
    },
    copy: copyBetween,
    spread: async (database) => {
      const engine = await openEngine(database);
      try {
        return await spreadTables(engine);
      } finally {
        await engine.close();
      }
    },
    backup: async (to) => {
      refuseServer(settings, "pg_dump backs it up; hearsay copy takes the graph into a file");
      await backupSqlite(file, resolve(to));
    },
    restore: async (from) => {
      refuseServer(settings, "pg_restore brings a dump back; hearsay copy takes a graph in from a file");
      await restoreSqlite(resolve(from), file);
    },
    startServer: async (store) => {
      // the other commands need no server and start twice as fast without its code
      const { createApp } = await import("./app.ts");
      const { answerPool } = await import("./api/answer-pool.ts");
      const assetFolder = join(HOME, "dist", "web");
      const assets = await readBuiltAssets(assetFolder);
      const pool = answerPool(() => startAnswerWorker({ place, version, base: settings.base, assets }));
      const app = createApp({
        store,
        settings,
        version,
        assets,
        assetFolder,
        rasterize,
        pool,
        log: logBug,
        stop: stop.signal,
      });
      const server = await listen(app, settings, stop.signal);
      return { ...server, stopped: server.stopped.then(() => pool.close()) };
    },
    rasterize,
    extractor: (name) => makeExtractor(name, { weights: weightsIn(WEIGHTS), llm: settings.llm, fetch }),
    fetchPage: async (url, options) => {
      const { createPageFetcher } = await import("./fetch-page.ts");
      return createPageFetcher({ version })(url, options);
    },
    // opened by those who read it only
    get input() {
      return process.stdin;
    },
    graphData: join(HOME, "graph-data"),
    now: () => new Date().toISOString(),
    user: "command line",
    print: (line) => process.stdout.write(`${line}\n`),
    write: (data) => process.stdout.write(data),
    note: (line) => process.stderr.write(`${line}\n`),
    // back to the beginning of the line, and what is there goes
    showProgress: process.stderr.isTTY ? (line) => process.stderr.write(`\r\u001b[K${line}`) : undefined,
    json,
  };
}

// whoever reads our output may stop reading, as head does
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), {
  version,
  context: contextFor,
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  bug: logBug,
});
