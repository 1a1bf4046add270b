import { PART_NAMES, type Record as HearsayRecord } from "./record.ts";
import type { State } from "../vocabulary/statement-words.ts";

type Member = HearsayRecord[(typeof PART_NAMES)[number]][number];

/**
 * The members of a whole record in these states, with whatever they refer to in any state: a statement somebody
 * accepted rests on its claim, whoever has looked at that. Claims that nobody in it states are left out (rule 10), and
 * with them the links and reviews that need them.
 */
export function closedRecord(whole: HearsayRecord, states: readonly State[]): HearsayRecord {
  const members = new Map<string, Member>(
    PART_NAMES.flatMap((part) => whole[part].map((member) => [member.id, member])),
  );
  const inside = new Set<string>();
  const queue = [...members.values()].filter(({ state }) => states.includes(state ?? "accepted"));
  for (let member = queue.pop(); member !== undefined; member = queue.pop()) {
    if (inside.has(member.id)) continue;
    inside.add(member.id);
    for (const id of stringsIn(member)) {
      const referred = members.get(id);
      if (referred) queue.push(referred);
    }
  }
  const stated = new Set<string>(whole.statements.filter(({ id }) => inside.has(id)).map(({ what }) => what));
  const unstated = new Set<string>(whole.claims.map(({ id }) => id).filter((id) => !stated.has(id)));
  const keeps = (member: Member): boolean =>
    inside.has(member.id) && !stringsIn(member).some((text) => unstated.has(text));
  return {
    format: whole.format,
    agents: whole.agents.filter(keeps),
    things: whole.things.filter(keeps),
    affiliations: whole.affiliations.filter(keeps),
    documents: whole.documents.filter(keeps),
    claims: whole.claims.filter(keeps),
    statements: whole.statements.filter(keeps),
    links: whole.links.filter(keeps),
    reviews: whole.reviews.filter(keeps),
  };
}

/** Every string of a member: its references are among them, and no text is an id by chance that matters here. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
