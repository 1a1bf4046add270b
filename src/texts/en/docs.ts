/** The page that explains the words and how to ask. */
export interface DocsTexts {
  readonly title: string;
  readonly description: string;
  readonly words: string;
  /** Pieces between the words set in bold: speaker, statement, claim, document, evidence. */
  readonly model: readonly [string, string, string, string, string, string];
  readonly modelWords: readonly [string, string, string, string, string];
  readonly acts: string;
  readonly standings: string;
  readonly asking: string;
  readonly askingIntro: string;
  readonly examples: Readonly<
    Record<"about" | "denies" | "contested" | "through" | "single" | "relations" | "unverified", string>
  >;
  readonly commandLine: string;
  readonly embedding: string;
  readonly embeddingIntro: string;
  readonly twins: string;
  readonly twinsIntro: string;
  readonly everyAddress: string;
  readonly inEnglish: string;
  readonly openapi: string;
  readonly schema: string;
  readonly columns: readonly [string, string, string];
}

export const docs: DocsTexts = {
  title: "Questions and API",
  description: "What the words mean, and how to ask the graph.",
  words: "The words",
  model: [
    "A ",
    " (a person or an organisation) makes a ",
    ". The statement asserts, denies or accuses: it takes a stance on a ",
    ". It stands in a ",
    ", and the ",
    " is the very words there.",
  ],
  modelWords: ["speaker", "statement", "claim", "document", "evidence"],
  acts: "Acts",
  standings: "Standing of a claim",
  asking: "Asking by address",
  askingIntro:
    "The examples ask the record that comes with Hearsay. A parameter takes an id or a name, in any case. Given twice it means or; different parameters mean and. Answers come in JSON; add format=csv, gexf or graphml to a list to take it away.",
  examples: {
    about: "What does Armenia say about Azerbaijan?",
    denies: "Who denies ethnic cleansing?",
    contested: "Which claims are contested?",
    through: "What does Azerbaijan claim through its officials?",
    single: "What rests on one speaker?",
    relations: "How do Russia and Armenia relate?",
    unverified: "Who could not verify what?",
  },
  commandLine: "On the command line the same questions read",
  embedding: "Showing it inside another page",
  embeddingIntro:
    "The explorer and the page of a claim may stand in a frame of any other page, without header and footer:",
  twins: "Pages as data",
  twinsIntro:
    "Every page is data too: end its address in .json, .csv, .gexf, .graphml or .svg. What the explorer shows is /graph with the same parameters:",
  everyAddress: "Every address",
  inEnglish: "",
  openapi: "OpenAPI description",
  schema: "JSON Schema of a record",
  columns: ["Address", "Answer", "Parameters"],
};
