import type { AnsweredSpeaker, AnsweredStatement } from "../../../src/extraction/llm/answer.ts";
import type { ArticleText } from "../../../src/extraction/proposal.ts";

export function aSpeaker(speaker: Partial<AnsweredSpeaker> = {}): AnsweredSpeaker {
  return { name: "Ada Lindqvist", kind: "person", role: null, onBehalfOf: null, ...speaker };
}

/** A right answer about the first sentence of HARBOUR; a test names what matters to it. */
export function anAnswer(statement: Partial<AnsweredStatement> = {}): AnsweredStatement {
  return {
    number: 0,
    sentence: 0,
    source: ["Ada Lindqvist, the harbour master,"],
    cue: "said",
    content: [{ sentence: 0, words: "that the pier would close in May" }],
    speakers: [aSpeaker({ role: "harbour master" })],
    act: "asserts",
    against: null,
    via: null,
    claim: "The pier will close in May.",
    subtype: "prediction",
    certainty: "unstated",
    answers: null,
    within: null,
    ...statement,
  };
}

export function anArticle(text: string, article: Partial<ArticleText> = {}): ArticleText {
  return { text, title: undefined, outlet: undefined, authors: [], ...article };
}

/** Four sentences about people and a town that do not exist; three paragraphs. */
export const HARBOUR = `Ada Lindqvist, the harbour master, said that the pier would close in May.

“We have no money for it,” she told the Varnholm Courier. The council of Varnholm denied that the pier would close.

Critics accused the council of Varnholm of hiding the bill, and Miro Tand said the bill was “a disgrace” anyway.`;
