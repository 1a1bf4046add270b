import { FORMAT, type Record as HearsayRecord } from "../../src/model/record.ts";
import type { ActName } from "../../src/vocabulary/acts/names.ts";
import {
  aClaim,
  aDocument,
  anAffiliation,
  anAgent,
  aPerson,
  aStatement,
  aThing,
} from "../builders/members.ts";

/** How many of each a made-up record holds. */
export interface Amounts {
  readonly agents: number;
  readonly claims: number;
  readonly statements: number;
}

const STATEMENTS_A_DOCUMENT = 10;
const THINGS = 200;
const ACTS: readonly ActName[] = ["asserts", "asserts", "asserts", "denies", "disputes", "confirms", "asks"];

/**
 * A valid record of words put together from syllables, the same in every run: names of two words, claims of eight,
 * quotes of fourteen. Some words are frequent and most are rare, as in texts.
 */
export function aMadeUpRecord({ agents, claims, statements }: Amounts): HearsayRecord {
  const draw = drawFrom(7);
  const words = Array.from({ length: 12_000 }, () => aWord(draw));
  const word = (): string => words[Math.floor(words.length * draw() ** 3)] ?? "word";
  const phrase = (length: number): string => Array.from({ length }, word).join(" ");
  const some = <Prefix extends string>(prefix: Prefix, among: number) =>
    `${prefix}-${Math.floor(draw() * among)}` as const;
  const named = (): string => `${capital(aWord(draw))} ${capital(aWord(draw))}`;

  const organizations = Math.floor(agents / 3);
  const people = agents - organizations;
  const documents = Math.ceil(statements / STATEMENTS_A_DOCUMENT);
  const anybody = () => (draw() < 0.3 ? some("org", organizations) : some("per", people));
  return {
    format: FORMAT,
    agents: [
      ...listOf(organizations, (index) => anAgent({ id: `org-${index}`, subtype: "group", name: named() })),
      ...listOf(people, (index) => aPerson({ id: `per-${index}`, name: named() })),
    ],
    things: listOf(THINGS, (index) => aThing({ id: `thg-${index}`, subtype: "topic", name: phrase(2) })),
    affiliations: listOf(people, (index) =>
      anAffiliation({
        id: `aff-${index}`,
        member: `per-${index}`,
        organization: some("org", organizations),
        role: phrase(2),
      }),
    ),
    documents: listOf(documents, (index) =>
      aDocument({
        id: `doc-${index}`,
        title: phrase(6),
        url: undefined,
        publishedBy: some("org", organizations),
        published: `${2000 + (index % 24)}-${String(1 + (index % 12)).padStart(2, "0")}-11`,
      }),
    ),
    claims: listOf(claims, (index) =>
      aClaim({ id: `clm-${index}`, text: `${capital(phrase(8))}.`, about: [some("thg", THINGS)] }),
    ),
    statements: listOf(statements, (index) =>
      aStatement({
        id: `stm-${index}`,
        by: [anybody()],
        act: ACTS[index % ACTS.length] ?? "asserts",
        // every claim is said at least once
        what: index < claims ? `clm-${index}` : some("clm", claims),
        said:
          index % 3 === 0
            ? `20${String(10 + (index % 14))}-0${1 + (index % 9)}-0${1 + (index % 7)}`
            : undefined,
        in: [
          {
            document: `doc-${Math.floor(index / STATEMENTS_A_DOCUMENT)}`,
            exact: phrase(14),
            start: 0,
            end: 90,
          },
        ],
      }),
    ),
    links: [],
    reviews: [],
  };
}

function listOf<Item>(length: number, make: (index: number) => Item): Item[] {
  return Array.from({ length }, (_, index) => make(index));
}

const STARTS = [
  "b",
  "br",
  "ch",
  "d",
  "f",
  "g",
  "gr",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "st",
  "t",
  "tr",
  "v",
  "z",
];
const MIDDLES = ["a", "e", "i", "o", "u", "ai", "ea", "ou", "ya"];
const ENDS = ["", "", "l", "n", "r", "s", "nd", "st"];

function aWord(draw: () => number): string {
  const pick = (among: readonly string[]): string => among[Math.floor(draw() * among.length)] ?? "";
  return listOf(2 + Math.floor(draw() * 3), () => `${pick(STARTS)}${pick(MIDDLES)}${pick(ENDS)}`).join("");
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Numbers from 0 to 1 that look like chance and are the same in every run: mulberry32. */
export function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
