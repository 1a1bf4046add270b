import { AppError } from "../../model/errors.ts";
import type { Connection } from "./connection.ts";

/** Cleaned texts of documents, open or attached. They stay here: not logged, not indexed, not in any record. */
export function readText(connection: Connection, document: string): string | undefined {
  return connection.get<{ readonly text: string }>(
    "SELECT t.text FROM text t JOIN node n ON n.k = t.document WHERE n.id = ?",
    document,
  )?.text;
}

/** Number of texts that are at hand. */
export function countTexts(connection: Connection): number {
  return connection.get<{ readonly n: number }>("SELECT count(*) AS n FROM text")?.n ?? 0;
}

/** Throws notFound where there is no such document. */
export function keepText(connection: Connection, document: string, text: string): void {
  connection.write(() => {
    const found = connection.get<{ readonly k: number }>(
      "SELECT d.k FROM document d JOIN node n ON n.k = d.k WHERE n.id = ?",
      document,
    );
    if (found === undefined) {
      throw new AppError("notFound", `There is no document ${document}: put its record in first.`);
    }
    connection.run(
      "INSERT INTO text (document, text) VALUES (?, ?) ON CONFLICT (document) DO UPDATE SET text = excluded.text",
      found.k,
      text,
    );
  });
}

/** Keeps the texts of one store in another, for the documents it knows. */
export function copyTexts(from: Connection, to: Connection): void {
  const documents = from.all<{ readonly id: string }>(
    "SELECT n.id FROM text t JOIN node n ON n.k = t.document ORDER BY n.id",
  );
  for (const { id } of documents) {
    const text = readText(from, id);
    if (text !== undefined && to.get("SELECT 1 FROM node WHERE id = ?", id)) keepText(to, id, text);
  }
}
