import { createHash } from "node:crypto";

/** The cleaned text of the document that builders cite by default. The bridge sign is one astral character. */
export const TEXT = [
  "🌉 Trouble at the bridge",
  "",
  "Northland said on Monday that Southland had closed the bridge. Southland denied having closed it.",
  "Mira Holt, a minister of Northland, accused Southland of breaking the river treaty.",
  "",
].join("\n");

/** SHA-256 of a text in UTF-8, as records write it. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
