import type { Span } from "../../src/model/spans.ts";
import type { Extraction, ProposedStatement, Speaker } from "../../src/extraction/proposal.ts";
import type { Article } from "../../src/text/read-article.ts";
import { sha256 } from "../builders/text.ts";

/** An article about a harbour that never was. The ship's sign is one astral character. */
export const HARBOUR = [
  "⚓ Harbour of Quenby to close 🚢",
  "",
  "Ada Holm, mayor of Quenby, said the harbour would close in May. Brint Shipping denied that the harbour would close.",
  "",
  "Holm accused Brint Shipping of hiding the damage, the Quenby Courier reported. The company declined to comment.",
  "",
  "“It was safe,” said Tor Eklund, who told the Evening Lantern that Holm had asked whether the pier could be saved.",
].join("\n");

export function anArticle(fields: Partial<Article> = {}): Article {
  const text = fields.text ?? HARBOUR;
  return {
    text,
    sha256: sha256(text),
    title: "Harbour of Quenby to close",
    outlet: "The Northern Herald",
    published: "2024-03-05",
    modified: undefined,
    authors: ["Mira Sund"],
    url: "https://herald.example/harbour",
    language: "en",
    notes: [],
    ...fields,
  };
}

export function aSpeaker(name: string, fields: Partial<Speaker> = {}): Speaker {
  return { name, kind: "person", altNames: [], role: undefined, onBehalfOf: undefined, ...fields };
}

export const HOLM = aSpeaker("Ada Holm", { altNames: ["Holm"], role: "mayor", onBehalfOf: "Quenby" });
export const BRINT = aSpeaker("Brint Shipping", { kind: "organization" });

/** The first place of these words in HARBOUR, or in the text given. */
export function at(words: string, text = HARBOUR): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text does not hold ${JSON.stringify(words)}`);
  return { start, end: start + words.length };
}

/** Ada Holm says that the harbour will close in May. */
export function aProposal(fields: Partial<ProposedStatement> = {}): ProposedStatement {
  return {
    act: "asserts",
    source: [at("Ada Holm, mayor of Quenby")],
    cue: [at("said")],
    content: [at("the harbour would close in May")],
    speakers: [HOLM],
    against: undefined,
    via: undefined,
    claim: "The harbour of Quenby will close in May.",
    claimKey: "close",
    subtype: "prediction",
    answers: undefined,
    within: undefined,
    mode: "paraphrased",
    certainty: "unstated",
    confidence: 0.9,
    why: "model:cue+content",
    ...fields,
  };
}

/** Brint Shipping denies it. */
export function aDenial(fields: Partial<ProposedStatement> = {}): ProposedStatement {
  return aProposal({
    act: "denies",
    source: [at("Brint Shipping")],
    cue: [at("denied")],
    content: [at("that the harbour would close")],
    speakers: [BRINT],
    claim: "The harbour of Quenby will close.",
    answers: 0,
    why: "frame:deny-that",
    ...fields,
  });
}

export function anExtraction(...statements: readonly ProposedStatement[]): Extraction {
  return { statements, dropped: 0 };
}
