import type { Record } from "../model/record.ts";
import { ACTS } from "../vocabulary/acts/index.ts";

const LONGEST = 80;

/** One line of at most 80 characters (code points) for showing on a node; the whole text stays in its own field. */
export function shortLabel(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  const characters = Array.from(line);
  if (characters.length <= LONGEST) return line;
  return `${characters
    .slice(0, LONGEST - 1)
    .join("")
    .trimEnd()}…`;
}

/**
 * The label of every node of a record by id: names, titles and claim texts as they are, a statement as
 * "speaker act: what", for example "Harbour Office denies: The bridge is closed."
 */
export function labelsOf(record: Record): ReadonlyMap<string, string> {
  const labels = new Map<string, string>([
    ...[...record.agents, ...record.things].map((member) => [member.id, member.name] as const),
    ...record.documents.map((document) => [document.id, document.title] as const),
    ...record.claims.map((claim) => [claim.id, claim.text] as const),
    ...record.reviews.map((review) => [review.id, review.verdict ?? review.rating ?? "review"] as const),
  ]);
  const statements = new Map<string, Record["statements"][number]>(record.statements.map((s) => [s.id, s]));
  for (const statement of record.statements) {
    const heads: string[] = [];
    // Chains end after eight links (rule 6); the limit only keeps a record that was not checked from hanging.
    let step: typeof statement | undefined = statement;
    let what: string = statement.id;
    while (step && heads.length <= 8) {
      heads.push(`${step.by.map((id) => labels.get(id) ?? id).join(", ")} ${ACTS[step.act].label}`);
      what = step.what;
      step = statements.get(what);
    }
    labels.set(statement.id, `${heads.join(": ")}: ${labels.get(what) ?? what}`);
  }
  // Nothing but white space leaves nothing to show.
  return new Map([...labels].map(([id, label]) => [id, shortLabel(label) || id]));
}
