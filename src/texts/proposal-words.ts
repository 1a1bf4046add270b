import type { FirstTexts, Texts } from "./texts.ts";

/** Where a proposal comes from, as far as a record tells. */
interface Proposer {
  readonly method: "human" | "model" | "import";
  readonly tool?: string | undefined;
  /** 0 to 1. */
  readonly confidence?: number | undefined;
  readonly why?: string | undefined;
}

/** "Proposal · 83 % sure", or only "Proposal" where nobody says how sure. */
export function proposalWords({ words }: Pick<FirstTexts, "words">, origin: Proposer | undefined): string {
  const { title, sure } = words.proposed;
  const { confidence } = origin ?? {};
  if (confidence === undefined) return title;
  const percent = Math.round(confidence * 100);
  // Only what is certain is 100 % or 0 %.
  const shown = confidence > 0 && confidence < 1 ? Math.min(99, Math.max(1, percent)) : percent;
  return `${title} · ${sure(String(shown))}`;
}

/** "Read by hearsay-embedded/1 · frame: deny-np"; empty where the record says nothing. */
export function proposerWords({ reading }: Pick<Texts, "reading">, origin: Proposer | undefined): string {
  if (origin === undefined) return "";
  const { method, tool, why } = origin;
  const pattern = why === undefined ? "" : ` · ${why.replace(/:(?=\S)/, ": ")}`;
  return reading.proposedBy[method](tool) + pattern;
}
