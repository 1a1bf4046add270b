import type { Document } from "../model/document.ts";
import type { Statement } from "../model/statement.ts";
import { dateOf } from "./calendar.ts";
import { type Cast, createCast, type Speaker } from "./cast.ts";
import { type ClaimPiece, createClaimBook } from "./claim-book.ts";
import { createStatementWriter } from "./statement-writer.ts";
import { zipf } from "./weighted.ts";
import { capitalized } from "./words.ts";
import { linksOfWorld, type Making, type World } from "./world.ts";

/** Where all that a document brings goes. */
interface Piece extends ClaimPiece {
  readonly documents: Document[];
  readonly statements: Statement[];
}

/** A document that is being written. */
export interface Page {
  readonly piece: Piece;
  readonly document: Document;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly topic: `thg-${string}`;
  /** Those it asks. */
  readonly voices: readonly Speaker[];
  /** Where the next words stand, in code points: all words here are plain letters. */
  position: number;
}

/** Writes one document with so many statements into the piece. */
export type DocumentWriter = (piece: Piece, day: number, statements: number) => void;

/** An earlier document that is one of so many before. */
const REACH = 40;

const ORIGIN: Document["origin"] = { method: "import", tool: "hearsay generate" };

export function createDocumentWriter(making: Making, world: World, statements: number): DocumentWriter {
  const { draws, ids, words } = making;
  const cast = createCast(draws, ids, world);
  const book = createClaimBook(making, statements, linksOfWorld(world));
  const writeStatements = createStatementWriter(making, cast, book, world);
  const topic = zipf(draws, world.things, 1);
  let documents = 0;

  const newDocument = (day: number): Document => {
    const id = ids.document(documents);
    const published = dateOf(day);
    const earlier = documents - draws.between(1, REACH);
    const tie = earlier < 0 ? 1 : draws.next();
    documents += 1;
    return {
      id,
      title: capitalized(words.phrase(draws.between(5, 10))),
      url: `https://${words.word()}.example/${published.replaceAll("-", "/")}/${id}`,
      by: draws.chance(0.4) ? [ids.person(draws.below(world.people))] : undefined,
      publishedBy: publisherOf(cast),
      published: draws.chance(0.2) ? `${published}T${clockTime()}Z` : published,
      basedOn: tie < 0.08 ? [ids.document(earlier)] : undefined,
      revisionOf: tie > 0.08 && tie < 0.09 ? ids.document(earlier) : undefined,
      language: "en",
      textPolicy: "open",
      origin: ORIGIN,
    };
  };

  const clockTime = (): string =>
    `${String(draws.below(24)).padStart(2, "0")}:${String(draws.below(60)).padStart(2, "0")}:00`;

  return (piece, day, count) => {
    const document = newDocument(day);
    piece.documents.push(document);
    writeStatements(
      {
        piece,
        document,
        day,
        topic: ids.thing(topic()),
        voices: Array.from({ length: draws.between(3, 6) }, cast.speaker),
        position: document.title.length + draws.between(40, 300),
      },
      count,
    );
  };
}

function publisherOf(cast: Cast): `org-${string}` {
  return cast.idOf(cast.outlet()) as `org-${string}`; // outlets are organisations
}
