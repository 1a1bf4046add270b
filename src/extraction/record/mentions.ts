import type { ProposedStatement, Speaker, SpeakerKind } from "../proposal.ts";
import { fitWords } from "./fit-words.ts";
import { mayBeKnown, withoutArticle } from "./own-name.ts";

/** UTF-16 units of a name in a record. */
const MOST_OF_A_NAME = 300;
const MOST_ALT_NAMES = 20;

/** A party of one article, with all that the article says of it: every speaker of that name together. */
export interface Mention {
  readonly kind: "Person" | "Organization";
  /** The most telling of the kinds it was given: an organisation rather than a group. */
  readonly speakerKind: SpeakerKind;
  readonly name: string;
  readonly altNames: readonly string[];
  /** Of the surest statement that names it, 0 to 1. */
  readonly confidence: number;
}

/** An organisation called so once is one throughout the article. */
const TELLING: readonly SpeakerKind[] = ["person", "organization", "document", "group"];

/** The parties and channels that statements name, by key. Authors and unnamed speakers have no name and are left out. */
export function collectMentions(statements: readonly ProposedStatement[]): ReadonlyMap<string, Mention> {
  const mentions = new Map<string, Mention>();
  for (const { speakers, against, via, confidence } of statements) {
    if (via !== undefined) note(mentions, anOrganization(via), confidence);
    for (const speaker of [...speakers, ...(against ? [against] : [])]) {
      note(mentions, speaker, confidence);
      if (speaker.onBehalfOf !== undefined) note(mentions, anOrganization(speaker.onBehalfOf), confidence);
    }
  }
  return mentions;
}

/** Under what a party is known within its article; undefined for whoever has no name. */
export function mentionKey({ name, kind }: Pick<Speaker, "name" | "kind">): string | undefined {
  const fitting = kind === "author" || kind === "none" ? undefined : fitWords(name, MOST_OF_A_NAME);
  return fitting === undefined ? undefined : `${nodeKind(kind)} ${plain(fitting)}`;
}

/** What tells speakers of one article apart, named or not. */
export function speakerKey(speaker: Speaker): string {
  return mentionKey(speaker) ?? (speaker.kind === "author" ? "author" : "none");
}

/** A party of which only the name is known: whom somebody speaks for, or through whom. */
export function anOrganization(name: string): Speaker {
  return { name, kind: "organization", altNames: [], role: undefined, onBehalfOf: undefined };
}

/** A name as names are compared. */
export function plain(name: string): string {
  return withoutArticle(name).toLowerCase();
}

function note(mentions: Map<string, Mention>, speaker: Speaker, confidence: number): void {
  const key = mentionKey(speaker);
  const name = fitWords(speaker.name, MOST_OF_A_NAME);
  if (key === undefined || name === undefined) return;
  const before = mentions.get(key);
  const altNames = new Set(before?.altNames);
  for (const altName of speaker.altNames) {
    const fitting = fitWords(altName, MOST_OF_A_NAME);
    const isNew = fitting !== undefined && mayBeAlias(fitting) && plain(fitting) !== plain(name);
    if (isNew && altNames.size < MOST_ALT_NAMES) altNames.add(fitting);
  }
  mentions.set(key, {
    kind: nodeKind(speaker.kind),
    speakerKind: before ? moreTelling(before.speakerKind, speaker.kind) : speaker.kind,
    name: before?.name ?? name,
    altNames: [...altNames],
    confidence: Math.max(before?.confidence ?? 0, confidence),
  });
}

/** "Holm" is another name of Ada Holm; "the minister" and "she" are not, whatever they mean in one article. */
function mayBeAlias(name: string): boolean {
  return mayBeKnown(name, "organization");
}

function moreTelling(a: SpeakerKind, b: SpeakerKind): SpeakerKind {
  return TELLING.indexOf(a) <= TELLING.indexOf(b) ? a : b;
}

function nodeKind(kind: SpeakerKind): Mention["kind"] {
  return kind === "person" ? "Person" : "Organization";
}
