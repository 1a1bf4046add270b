import { AppError } from "../model/errors.ts";
import type { Db } from "./engine.ts";
import { TEXT } from "./own-tables.ts";

/** Cleaned texts of documents, open or attached. They stay here: not logged, not indexed, not in any record. */
export async function readText(db: Db, document: string): Promise<string | undefined> {
  const [row] = await db.all<{ readonly text: string }>(
    "SELECT t.text FROM node n JOIN text t ON t.document = n.k WHERE n.id = ?",
    document,
  );
  return row?.text;
}

/** Number of texts that are at hand. */
export async function countTexts(db: Db): Promise<number> {
  const [row] = await db.all<{ readonly n: number }>("SELECT count(*) AS n FROM text");
  return row?.n ?? 0;
}

/** Throws notFound where there is no such document. */
export async function keepText(db: Db, document: string, text: string): Promise<void> {
  const [found] = await db.all<{ readonly k: number }>(
    "SELECT d.k FROM node n JOIN document d ON d.k = n.k WHERE n.id = ?",
    document,
  );
  if (found === undefined) {
    throw new AppError("notFound", `There is no document ${document}: put its record in first.`);
  }
  await db.put(TEXT, [[found.k, text]]);
}

/** Ids of the documents whose texts are at hand. */
export async function documentsWithTexts(db: Db): Promise<readonly string[]> {
  const rows = await db.all<{ readonly id: string }>(
    "SELECT n.id FROM text t JOIN node n ON n.k = t.document ORDER BY n.id",
  );
  return rows.map(({ id }) => id);
}

/** Keeps the texts of one store in another, for the documents it knows. */
export async function copyTexts(from: Db, to: Db): Promise<void> {
  for (const id of await documentsWithTexts(from)) {
    const text = await readText(from, id);
    const [known] = await to.all("SELECT k FROM node WHERE id = ?", id);
    if (text !== undefined && known !== undefined) await keepText(to, id, text);
  }
}
