import { emptyRecord, type Record as HearsayRecord } from "../model/record.ts";
import { DAYS, FIRST_DAY } from "./calendar.ts";
import { createDocumentWriter } from "./document-writer.ts";
import { createDraws } from "./draws.ts";
import { createIds } from "./ids.ts";
import { makeWords } from "./words.ts";
import { makeWorld } from "./world.ts";

export interface GenerateOptions {
  /** How many, 1 or more. */
  readonly statements: number;
  /** A whole number: the same seed and size give the same graph, on every machine. */
  readonly seed: number;
  /** Statements of a piece, at least; has no influence on what they say. */
  readonly pieceSize?: number;
}

/** Numbers of statements in a document: 12 on average. */
const FEWEST = 4;
const MOST = 20;

/**
 * A graph as a newsroom might grow it in ten years, made of words that mean nothing. It comes piece by piece: first
 * those who speak and what about, then documents in the order of time. Each piece is a valid record once those before
 * it are known, and its members are in canonical form. Takes the same memory whatever the number of statements, apart
 * from the agents.
 */
export function* generateRecords({
  statements,
  seed,
  pieceSize = 1500,
}: GenerateOptions): Generator<HearsayRecord, void, undefined> {
  const draws = createDraws(seed);
  const making = { draws, ids: createIds(seed, statements), words: makeWords(draws) };
  const world = yield* makeWorld(making, statements);
  const writeDocument = createDocumentWriter(making, world, statements);
  let piece = emptyRecord();
  for (let made = 0; made < statements;) {
    const count = Math.min(draws.between(FEWEST, MOST), statements - made);
    writeDocument(piece, FIRST_DAY + Math.floor((made / statements) * DAYS), count);
    made += count;
    if (piece.statements.length >= pieceSize || made === statements) {
      yield piece;
      piece = emptyRecord();
    }
  }
}
