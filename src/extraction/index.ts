import type { Extractor } from "./proposal.ts";

/** What extractors are made from; handed in by whoever owns files, settings and the network. */
export interface ExtractorMeans {
  /** A file of the weights that come with the program. Throws AppError where it is missing. */
  readonly weights: (name: string) => Uint8Array;
  /** Where a chat endpoint is, which model it is to use, and the key; undefined: not set. */
  readonly llm: {
    readonly url: string | undefined;
    readonly model: string | undefined;
    readonly key: string | undefined;
  };
  readonly fetch: typeof globalThis.fetch;
}

/** One way to read a text. */
export interface ExtractorEntry {
  readonly name: string;
  /** As the origin of what it proposes names it. The number changes when its proposals do. */
  readonly tool: string;
  readonly meaning: string;
  /** Loads its code and data. Throws badCall where a setting is missing. */
  readonly make: (means: ExtractorMeans) => Promise<Extractor>;
}

/** Every extractor there is, the default first. A new one is a folder beside these and a line here. */
export const EXTRACTORS: readonly ExtractorEntry[] = [
  {
    name: "embedded",
    tool: "hearsay-embedded/1",
    meaning: "our own, on this machine",
    make: async ({ weights }) => {
      const { createEmbeddedExtractor } = await import("./embedded/create-embedded-extractor.ts");
      return createEmbeddedExtractor(weights);
    },
  },
  {
    name: "llm",
    tool: "hearsay-llm/1",
    meaning: "a language model behind an OpenAI-compatible address",
    make: async ({ llm, fetch }) => {
      const { createLlmExtractor } = await import("./llm/create-llm-extractor.ts");
      return createLlmExtractor({ ...llm, fetch });
    },
  },
];
