import type { Speaker } from "../../proposal.ts";
import type { Party } from "./name-parties.ts";
import type { Scene } from "./scene.ts";

/** Offices whose "we" is the organisation; a politician's "we" may be a party, a nation or everybody. */
const SPEAKS_FOR_ALL =
  /spokes|press secretary|chief \w+ officer|chief executive|\bceo\b|campaign manager|general manager/iu;

/** Tokens before an "I" in which a verb of saying makes it somebody else's. */
const MIMICRY = 12;

/** Whom "I", "me", "my" mean at a token of a content: its speaker, where the word stands in the speaker's own quotation. */
export function partyOfI(scene: Scene, token: number): Party | undefined {
  const named = scene.partyAt({ start: token, end: token + 1 });
  const [speaker, ...others] = scene.speakers;
  const own = others.length === 0 && isOwnQuotation(scene, token) ? speaker : undefined;
  const party = named ?? own;
  // A report or a bank says no "I": somebody in it does.
  const isSomebody = party?.kind === "person" || party?.kind === "author" || party?.kind === "group";
  return party !== undefined && isSomebody ? scene.partyOf(party) : undefined;
}

/**
 * Whom "we", "us", "our" mean; undefined where it may be anybody. "Our" (`isOwner`) is the organisation's only where the
 * organisation itself speaks: "our lifetimes" are nobody's in particular.
 */
export function partyOfWe(scene: Scene, token: number, isOwner: boolean): Party | undefined {
  const [speaker, ...others] = scene.speakers;
  if (speaker === undefined || !isOwnQuotation(scene, token)) return undefined;
  if (others.length > 0) return isOwner ? undefined : jointParty(scene, scene.speakers);
  if (speaker.kind === "organization" || speaker.kind === "group") return scene.partyOf(speaker);
  if (isOwner || speaker.kind !== "person" || !SPEAKS_FOR_ALL.test(speaker.role ?? "")) return undefined;
  const named = scene.partyAt({ start: token, end: token + 1 });
  if (named?.kind === "organization") return scene.partyOf(named);
  if (speaker.onBehalfOf === undefined || speaker.onBehalfOf === "") return undefined;
  return scene.partyOf({ ...speaker, name: speaker.onBehalfOf, kind: "organization", role: undefined });
}

/** "Jane Roe and John Doe" as one plural party; undefined where one of them has no name. */
export function jointParty(scene: Scene, speakers: readonly Speaker[]): Party | undefined {
  const parties = speakers.map((speaker) => scene.partyOf(speaker));
  const names = parties.flatMap((party) => (party === undefined ? [] : [party.full]));
  if (names.length !== speakers.length || names.length === 0) return undefined;
  if (names.length === 1) return parties[0];
  const full = `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  return { key: full.toLowerCase(), full, short: full, isPerson: false, isPlural: true, gender: undefined };
}

/** "you said, I am great": words that the speaker puts into somebody's mouth, without marks. */
export function isMimicked({ text }: Pick<Scene, "text">, token: number): boolean {
  for (let at = token - 1; at > Math.max(0, token - MIMICRY); at -= 1) {
    if (text.forms[at] === '"') return false;
    if (text.forms[at] === "," && /^(?:say|ask|think|like|go)$/.test(text.lemmas[at - 1] ?? "")) return true;
  }
  return false;
}

/** "the post said he was sad because “we …”": a verb of saying in the content before the quotation. */
function isSaidBySomebodyElse(
  { text, attribution }: Pick<Scene, "text" | "attribution">,
  quotation: number,
): boolean {
  const part = attribution.content.find(({ start, end }) => start < quotation && quotation < end);
  if (part === undefined) return false;
  for (let token = part.start; token < quotation; token += 1) {
    if (/^(?:say|tell|write|ask|reply|add)$/.test(text.lemmas[token] ?? "")) return true;
  }
  return false;
}

/** False outside quotations, and in a quotation that the speaker quotes from somebody else. */
function isOwnQuotation({ text, attribution }: Scene, token: number): boolean {
  const quotation = text.quotations[text.quotationOf[token] ?? -1];
  if (quotation === undefined || isSaidBySomebodyElse({ text, attribution }, quotation.start)) return false;
  const before = quotation.start - 1;
  const isNested =
    (text.quotationOf[before] ?? -1) >= 0 && text.paragraphOf[before] === text.paragraphOf[token];
  const enclosing = text.quotationOf[before] ?? -1;
  const start = text.quotations[enclosing]?.start ?? before;
  const end = text.quotations[enclosing]?.end ?? before;
  if (!isNested || end <= quotation.start) return true;
  return !attribution.content.some((part) => part.start < quotation.start && part.end > start);
}
