import { rasterizer } from "../../src/raster/rasterize.ts";
import { readFonts } from "../../src/store/files/read-fonts.ts";
import type { Context } from "../../src/cli/cli-command.ts";
import type { Extraction, Extractor } from "../../src/extraction/proposal.ts";
import { settingsFrom } from "../../src/config.ts";
import { AppError } from "../../src/model/errors.ts";
import { readChunks } from "../../src/store/files/read-chunks.ts";
import { readDocumentFile } from "../../src/store/files/read-document-file.ts";
import { readRecordFile, readRecordLine } from "../../src/store/files/read-record-file.ts";
import { sizeOfFile } from "../../src/store/files/size-of-file.ts";
import { listRecordFiles } from "../../src/store/files/list-record-files.ts";
import { writeFileWhole } from "../../src/store/files/write-file-whole.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { aProposal, aSpeaker, BRINT } from "../extraction/proposals.ts";

/** What a command has said. */
export interface Said {
  readonly out: string[];
  readonly notes: string[];
  readonly progress: string[];
}

export interface Script {
  /** Holds the database; nothing is kept without one. */
  readonly data?: string;
  readonly json?: boolean;
  readonly input?: string;
  /** Pages by their address. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly now?: string;
  readonly extractor?: Extractor;
}

/** A context over real files and a real store, with an extractor, a web and a terminal made up by the test. */
export function aContext(script: Script = {}): { readonly context: Context; readonly said: Said } {
  const said: Said = { out: [], notes: [], progress: [] };
  const unused = (what: string) => (): never => {
    throw new Error(`the test did not expect ${what}`);
  };
  const context: Context = {
    settings: settingsFrom({}, {}),
    files: {
      readRecord: readRecordFile,
      readRecordLine,
      listRecords: listRecordFiles,
      readBytes: readDocumentFile,
      readChunks,
      sizeOf: sizeOfFile,
      writeWhole: writeFileWhole,
    },
    openStore: () =>
      script.data === undefined
        ? unused("a store")()
        : openSqliteStore({ file: `${script.data}/hearsay.db` }),
    copy: unused("a copy"),
    recount: unused("a recount"),
    spread: unused("a spread"),
    backup: unused("a backup"),
    restore: unused("a restore"),
    startServer: unused("a server"),
    rasterize: rasterizer(readFonts),
    extractor: async (name) => ({
      tool: `hearsay-${name ?? "scripted"}/1`,
      extractor: script.extractor ?? SENTENCE_READER,
    }),
    fetchPage: async (url, { allowPrivate }) => {
      const page = script.pages?.[url];
      if (page === undefined)
        throw new AppError("badData", `${url}: no such page (private: ${allowPrivate})`);
      return { bytes: new TextEncoder().encode(page), contentType: "text/html; charset=utf-8", url };
    },
    input: chunksOf(script.input ?? ""),
    graphData: "graph-data",
    now: () => script.now ?? "2024-03-06T08:00:00Z",
    user: "test",
    print: (line) => said.out.push(line),
    write: (data) => said.out.push(typeof data === "string" ? data : Buffer.from(data).toString("latin1")),
    note: (line) => said.notes.push(line),
    showProgress: (line) => said.progress.push(line),
    json: script.json ?? false,
  };
  return { context, said };
}

/** Bytes in pieces that end anywhere, also inside a character. */
async function* chunksOf(text: string): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7);
}

/**
 * Reads "NAME said that …." and "NAME denied that …." and nothing else: both are about what follows "that". The last
 * proposal of a text with "mumbled" is dropped.
 */
export const SENTENCE_READER: Extractor = {
  name: "scripted",
  extract: async ({ text }): Promise<Extraction> => ({
    statements: [...text.matchAll(/([A-Z][\w ]{1,30}?) (said|denied) that ([^.]{1,200})\./g)].map((match) => {
      const [whole, name = "", cue = "", content = ""] = match;
      const start = match.index;
      const contentStart = start + whole.indexOf(content);
      const first = content.charAt(0).toUpperCase();
      return aProposal({
        act: cue === "said" ? "asserts" : "denies",
        source: [{ start, end: start + name.length }],
        cue: [{ start: start + name.length + 1, end: start + name.length + 1 + cue.length }],
        content: [{ start: contentStart, end: contentStart + content.length }],
        speakers: [name.includes("Shipping") ? BRINT : aSpeaker(name)],
        claim: `${first}${content.slice(1)}.`,
        claimKey: content,
        confidence: 0.8,
        why: "scripted",
      });
    }),
    dropped: text.includes("mumbled") ? 1 : 0,
  }),
};

/** A page whose statements SENTENCE_READER finds: Ada Holm and Brint Shipping on the same claim. */
export function aPage({
  title = "Harbour of Quenby to close",
  outlet = "The Northern Herald",
  more = "",
}: { readonly title?: string; readonly outlet?: string; readonly more?: string } = {}): string {
  return `<!doctype html><html lang="en"><head><title>${title} | ${outlet}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="2024-03-05T09:30:00Z"></head><body><article><h1>${title}</h1>
<p>Ada Holm said that the harbour of Quenby would close in May because nobody had paid for the repairs.</p>
<p>Brint Shipping denied that the harbour of Quenby would close in May because nobody had paid for the repairs.</p>
<p>The town has lived from the harbour for as long as people can remember, and many of them fear for their work.</p>
${more}</article></body></html>`;
}
