/** What a layer may import of the others, and why no more. */
export interface Layer {
  /** Layers, or single files under src, that it may use. */
  readonly uses: readonly string[];
  /** Layers, or single files under src, of which it may know the shapes: `import type` only. */
  readonly knows: readonly string[];
  readonly why: string;
}

/**
 * Arrows run one way. A file under src belongs to the layer that its folder names, or is a layer by itself when it
 * lies in src; web/ is the layer "web".
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  vocabulary: {
    uses: [],
    knows: [],
    why: "the words are plain data that everybody reads, the browser too",
  },
  model: {
    uses: ["vocabulary"],
    knows: [],
    why: "what a record is does not depend on where it comes from or goes to",
  },
  text: {
    uses: ["model", "vocabulary"],
    knows: [],
    why: "cleaning must give the same words and offsets whoever asks",
  },
  extraction: {
    uses: ["text", "model", "vocabulary"],
    knows: [],
    why: "an extractor proposes statements from a text and has no opinion on where they are kept",
  },
  generate: {
    uses: ["model", "vocabulary"],
    knows: [],
    why: "a made-up graph follows from its seed and size alone, wherever it is put",
  },
  graph: {
    uses: ["model", "vocabulary"],
    knows: [],
    why: "a graph is worked out from statements at hand, whoever asks for it",
  },
  picture: {
    uses: ["vocabulary"],
    knows: ["graph/drawing.ts"],
    why: "what a picture shows is worked out once for every painter, in the browser and on the server",
  },
  texts: {
    uses: ["vocabulary"],
    knows: [],
    why: "every word that the program itself says to a person, in every language, for pages and explorer alike",
  },
  queries: {
    uses: ["graph", "model", "vocabulary"],
    knows: ["store/store.ts", "store/graph-ends.ts", "store/search-hits.ts"],
    why: "a question is asked of the Store interface, whichever engine is behind it",
  },
  raster: {
    uses: ["model"],
    knows: [],
    why: "it turns a picture that is written already into pixels, whatever the picture shows",
  },
  formats: {
    uses: ["graph", "picture", "texts", "model", "vocabulary"],
    knows: [],
    why: "a format turns a graph or a record at hand into text, wherever it came from",
  },
  store: {
    uses: ["model", "vocabulary"],
    knows: [],
    why: "an engine keeps records and knows nothing of those who ask",
  },
  api: {
    uses: ["queries", "formats", "graph", "model", "vocabulary"],
    knows: ["store/store.ts", "pages/render-page.ts"],
    why: "routes translate between HTTP and questions; store and extraction are handed in by main",
  },
  pages: {
    uses: ["queries", "texts", "model", "vocabulary"],
    knows: ["store/store.ts"],
    why: "a page shows the answers that the API gives, and nothing that the API cannot",
  },
  cli: {
    uses: ["queries", "formats", "text", "extraction", "generate", "model", "vocabulary", "config.ts"],
    knows: [
      "store/store.ts",
      "store/copy-graph.ts",
      "store/postgres/spread.ts",
      "store/recount/recount-store.ts",
      "store/recount/unlike.ts",
    ],
    why: "a command translates between words on a line and questions; what it needs to do so is handed in by main",
  },
  "config.ts": {
    uses: ["model", "vocabulary"],
    knows: [],
    why: "settings are read once, from the environment, and handed on as a value",
  },
  "page-sources.ts": {
    uses: ["api", "formats"],
    knows: ["pages/render-page.ts"],
    why: "pages show what the API takes and which forms there are, without knowing either",
  },
  "app.ts": {
    uses: ["page-sources.ts", "api", "pages", "formats", "queries", "model", "vocabulary", "config.ts"],
    knows: ["store/store.ts"],
    why: "it joins the API, the pages and the built explorer into one application, over a store that main hands in",
  },
  "listen.ts": {
    uses: ["model", "vocabulary", "config.ts"],
    knows: ["cli/cli-command.ts"],
    why: "it opens a port, whoever answers there",
  },
  "log-bug.ts": {
    uses: [],
    knows: [],
    why: "what must not happen is told in the same words by every thread",
  },
  "start-answer-worker.ts": {
    uses: [],
    knows: ["pages"],
    why: "it starts a thread, whatever that works out",
  },
  "answer-worker.ts": {
    uses: ["log-bug.ts", "page-sources.ts", "api", "pages", "queries", "raster", "store"],
    knows: ["start-answer-worker.ts"],
    why: "a second main: it opens a store of its own and hands it to the code that answers",
  },
  network: {
    uses: ["model", "vocabulary"],
    knows: [],
    why: "which addresses may be asked, and how an answer is read, does not depend on what is in it",
  },
  "fetch-page.ts": {
    uses: ["network", "model", "vocabulary"],
    knows: [],
    why: "it gets one page and has no opinion on what is in it",
  },
  web: {
    // A text that a reader lays beside the record must be cleaned as the server cleans it, or no position fits.
    uses: ["picture", "texts", "vocabulary", "text/clean-text.ts"],
    knows: ["model", "queries/answers.ts"],
    why: "the browser gets answers over HTTP; code of the server would come along with zod and more",
  },
};

/** The only place that knows everybody. */
export const MAIN = "main.ts";

/** Packages and modules of Node that belong to some layers only. The first rule that refuses an import explains it. */
export const RESERVED: readonly {
  readonly pattern: RegExp;
  readonly layers: readonly string[];
  readonly why: string;
}[] = [
  {
    pattern: /./,
    layers: Object.keys(LAYERS)
      .filter((layer) => layer !== "vocabulary")
      .concat(MAIN),
    why: "vocabulary imports nothing",
  },
  {
    pattern: /^(node:)?(fs(\/.*)?|sqlite)$|^@photostructure\/sqlite/,
    layers: ["store"],
    why: "store is the only layer that touches a database or a file",
  },
  {
    pattern: /^node:|^(crypto|path|os|url|child_process|worker_threads|http|process)$/,
    layers: [
      "text",
      "extraction",
      "store",
      "api",
      "pages",
      "cli",
      "config.ts",
      "app.ts",
      "listen.ts",
      "start-answer-worker.ts",
      "answer-worker.ts",
      "log-bug.ts",
      "network",
      "fetch-page.ts",
      MAIN,
    ],
    why: "the pure layers take values and return values; no clock, random, disk or environment",
  },
  {
    pattern: /^pg$/,
    layers: ["store"],
    why: "store is the only layer that touches a database",
  },
  {
    pattern: /^express/,
    layers: ["api", "pages", "app.ts"],
    why: "HTTP is spoken where answers leave the house",
  },
  {
    pattern: /^commander$/,
    layers: ["cli"],
    why: "the command line is read in one layer",
  },
  {
    pattern: /^(preact|@preact\/|sigma)/,
    layers: ["web"],
    why: "the screen is drawn in the browser",
  },
  {
    pattern: /^zod/,
    layers: ["model", "store", "api", "pages", "cli", "config.ts", MAIN, "formats", "extraction"],
    why: "data is checked at the border and trusted inside; zod costs the browser 15 kB",
  },
];

/** Imports that a rule above forbids, each with the reason for letting it pass. */
export const EXCEPTIONS: readonly {
  readonly file: string;
  readonly imports: string;
  readonly why: string;
}[] = [
  { file: "src/main.ts", imports: "node:fs", why: "the version stands in package.json" },
  { file: "src/queries/evidence.ts", imports: "node:crypto", why: "SHA-256 is a pure function of the words" },
];
