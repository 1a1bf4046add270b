import type { DocumentAnswer } from "../../src/queries/answers.ts";
import { askAll } from "../api/ask.ts";
import { asProblem } from "../api/problem.ts";
import { keepText } from "../state/attached-texts.ts";
import { texts } from "../state/texts.ts";
import { findDocument } from "./find-document.ts";
import { readFile } from "./read-file.ts";

/** What came of a file: words for a person, a command to type, and whether it fits. */
export interface Attached {
  readonly words: string;
  readonly more?: string;
  readonly command?: string;
  /** The document that it is the text of. */
  readonly document?: string;
}

/**
 * Lays the text in a file beside the record, in this browser only, where it is the text of a withheld document: of
 * `only`, or of any where that is undefined. Nothing is sent anywhere.
 */
export async function attachFile(file: File, only: string | undefined): Promise<Attached> {
  const { attaching, grammar, words } = texts();
  const given = await readFile(file);
  if (given.kind === "record") {
    return {
      words: attaching.aRecord(file.name, grammar.count(given.statements, words.statement)),
      more: attaching.importIt,
      command: `hearsay import ${file.name}`,
    };
  }
  if (given.kind !== "text") return { words: attaching[given.kind](file.name) };
  try {
    const { rows } = await askAll<DocumentAnswer>("/documents?state=accepted&state=proposed");
    const withheld = rows.filter((row) => row.words === "withheld" && (only ?? row.id) === row.id);
    if (withheld.length === 0) return { words: attaching.nothingWithheld(file.name) };
    const fitting = await findDocument(given.text, withheld);
    if (!fitting) {
      const tell = only === undefined ? attaching.fitsNone : attaching.doesNotFit;
      return { words: tell(file.name), more: attaching.whatToDo };
    }
    const { document, text } = fitting;
    keepText(document.id, text);
    return { words: attaching.fits(document.title), document: document.id };
  } catch (error) {
    return { words: asProblem(error).message };
  }
}
