import type { Anchor, Statement } from "../../../src/model/statement.ts";
import {
  aClaim,
  aDocument,
  aLink,
  anAffiliation,
  anAgent,
  anAnchor,
  aPerson,
  aReview,
  aStatement,
  aThing,
} from "../../builders/members.ts";
import { aRecord, aRecordWith } from "../../builders/record.ts";
import { sha256 } from "../../builders/text.ts";
import type { RuleCase } from "./cases.ts";

const fine = aRecord();
const anchor = anAnchor();

/** Two more claims with a statement each, to be linked. */
const PAIR = {
  claims: [
    aClaim({ id: "clm-open", text: "The bridge stayed open." }),
    aClaim({ id: "clm-new", text: "The bridge is new." }),
  ],
  statements: [
    aStatement({ id: "stm-open", what: "clm-open" }),
    aStatement({ id: "stm-new", what: "clm-new" }),
  ],
};

/** Statements that each report the one before; the first asserts the claim. */
function chainOf(length: number): Statement[] {
  return Array.from({ length }, (_, i) =>
    aStatement(
      i === 0 ? { id: "stm-link-0" } : { id: `stm-link-${i}`, act: "reports", what: `stm-link-${i - 1}` },
    ),
  );
}

/** Northland under another name takes back what Northland said. */
function twinRetracts(state: "accepted" | "rejected"): unknown {
  return aRecordWith({
    agents: [anAgent({ id: "org-north-twin" })],
    statements: [
      aStatement({ id: "stm-x", by: ["org-north-twin"], act: "retracts", what: "stm-northland-asserts" }),
    ],
    links: [aLink({ kind: "sameAs", from: "org-north-twin", to: "org-northland", state })],
  });
}

function withAnchor(more: object): unknown {
  return { ...fine, statements: [{ ...aStatement(), in: [{ ...anchor, ...more }] }] };
}

/** The default record with its one document withheld, and what anchors keep of the words. */
function withheld(more: Partial<Anchor>): unknown {
  const kept: Anchor = { document: "doc-courier", start: anchor.start, end: anchor.end, ...more };
  return {
    ...fine,
    documents: [aDocument({ textPolicy: "withheld" })],
    statements: [aStatement({ in: [kept] })],
  };
}

const digest = sha256(anchor.exact ?? "");

/** What the rules notice in members that have their shape. */
export const MEMBER_CASES: readonly RuleCase[] = [
  {
    title: "one id for two things of one kind, at the second",
    rule: 1,
    broken: aRecordWith({ things: [aThing({ name: "South Bridge" })] }),
    pointer: "/things/1/id",
    says: "taken by thing thg-bridge at /things/0",
    mended: aRecordWith({ things: [aThing({ id: "thg-south-bridge", name: "South Bridge" })] }),
  },
  {
    title: "one id for two links",
    rule: 1,
    broken: aRecordWith({ ...PAIR, links: [aLink(), aLink({ to: "clm-new" })] }),
    pointer: "/links/1/id",
    says: "taken by link lnk-closed-open",
    mended: aRecordWith({ ...PAIR, links: [aLink(), aLink({ id: "lnk-closed-new", to: "clm-new" })] }),
  },
  {
    title: "a speaker who is not there",
    rule: 2,
    broken: aRecordWith({
      statements: [aStatement({ id: "stm-third", by: ["org-northland", "per-nobody"] })],
    }),
    pointer: "/statements/2/by/1",
    says: "add per-nobody to the record",
    mended: aRecordWith({
      agents: [aPerson({ id: "per-nobody" })],
      statements: [aStatement({ id: "stm-third", by: ["org-northland", "per-nobody"] })],
    }),
  },
  {
    title: "a document that is not there",
    rule: 2,
    broken: aRecordWith({
      statements: [aStatement({ id: "stm-third", in: [anchor, { ...anchor, document: "doc-lost" }] })],
    }),
    pointer: "/statements/2/in/1/document",
    says: "doc-lost",
    mended: aRecordWith({ statements: [aStatement({ id: "stm-third", in: [anchor, anchor] })] }),
  },
  {
    title: "a topic that is not there",
    rule: 2,
    broken: { ...fine, claims: [aClaim({ about: ["thg-bridge", "thg-lost"] })] },
    pointer: "/claims/0/about/1",
    says: "a person or an organisation or a topic",
    mended: fine,
  },
  {
    title: "a contradiction between things that are no claims",
    rule: 2,
    broken: aRecordWith({ links: [aLink({ from: "clm-closed", to: "thg-bridge" })] }),
    pointer: "/links/0/to",
    says: "name a claim here",
    mended: aRecordWith({ ...PAIR, links: [aLink()] }),
  },
  {
    title: "a speaker named twice",
    rule: 2,
    broken: aRecordWith({
      statements: [aStatement({ id: "stm-third", by: ["org-northland", "org-northland"] })],
    }),
    pointer: "/statements/2/by/1",
    says: "name it once",
    mended: aRecordWith({ statements: [aStatement({ id: "stm-third" })] }),
  },
  {
    title: "an accusation that names nobody",
    rule: 4,
    broken: aRecordWith({ statements: [aStatement({ id: "stm-x", act: "accuses" })] }),
    pointer: "/statements/2",
    says: 'name in "against" whom the speaker accuses, or use the act "asserts"',
    mended: aRecordWith({
      statements: [aStatement({ id: "stm-x", act: "accuses", against: ["org-southland"] })],
    }),
  },
  {
    title: "an act that is aimed at nobody and names somebody",
    rule: 4,
    broken: aRecordWith({ statements: [aStatement({ id: "stm-x", against: ["org-southland"] })] }),
    pointer: "/statements/2/against",
    says: 'use the act "accuses"',
    mended: aRecordWith({ statements: [aStatement({ id: "stm-x" })] }),
  },
  ...(["reports", "retracts"] as const).map((act): RuleCase => ({
    title: `"${act}" pointing at a claim`,
    rule: 5,
    broken: aRecordWith({ statements: [aStatement({ id: "stm-x", act })] }),
    pointer: "/statements/2/what",
    says: `act "${act}" needs a statement`,
    mended: aRecordWith({ statements: [aStatement({ id: "stm-x", act, what: "stm-northland-asserts" })] }),
  })),
  {
    title: "somebody taking back what another said",
    rule: 5,
    broken: aRecordWith({
      statements: [aStatement({ id: "stm-x", act: "retracts", what: "stm-southland-denies" })],
    }),
    pointer: "/statements/2/by/0",
    says: "who did not say",
    mended: aRecordWith({
      statements: [aStatement({ id: "stm-x", act: "retracts", what: "stm-northland-asserts" })],
    }),
  },
  {
    title: "somebody taking back what a twin said who was parted again",
    rule: 5,
    broken: twinRetracts("rejected"),
    pointer: "/statements/2/by/0",
    says: "who did not say",
    mended: twinRetracts("accepted"),
  },
  {
    title: "a statement that points at itself",
    rule: 6,
    broken: aRecordWith({ statements: [aStatement({ id: "stm-x", act: "reports", what: "stm-x" })] }),
    pointer: "/statements/2/what",
    says: "points at itself",
    mended: aRecordWith({ statements: [aStatement({ id: "stm-x" })] }),
  },
  {
    title: "a ring of statements once, at the first of them, whatever leads into it",
    rule: 6,
    broken: aRecordWith({
      statements: [
        aStatement({ id: "stm-outside", act: "reports", what: "stm-b" }),
        aStatement({ id: "stm-a", act: "reports", what: "stm-b" }),
        aStatement({ id: "stm-b", act: "reports", what: "stm-a" }),
      ],
    }),
    pointer: "/statements/3/what",
    says: "by way of 2 statements",
    mended: aRecordWith({
      statements: [
        aStatement({ id: "stm-outside", act: "reports", what: "stm-b" }),
        aStatement({ id: "stm-a" }),
        aStatement({ id: "stm-b", act: "reports", what: "stm-a" }),
      ],
    }),
  },
  {
    title: "a chain of more than eight links, at the ninth",
    rule: 6,
    broken: aRecordWith({ statements: chainOf(11) }),
    pointer: "/statements/10/what",
    says: "at most 8",
    mended: aRecordWith({ statements: chainOf(8) }),
  },
  {
    title: "an empty anchor",
    rule: 7,
    broken: withAnchor({ end: anchor.start }),
    pointer: "/statements/0/in/0/end",
    says: "is empty",
    mended: withAnchor({}),
  },
  {
    title: "an anchor of a whole book",
    rule: 7,
    broken: withAnchor({ end: 30_000 }),
    pointer: "/statements/0/in/0/end",
    says: "longer than 20000",
    mended: withAnchor({}),
  },
  {
    title: "other words than the quotation at the place",
    rule: 7,
    broken: withAnchor({ start: anchor.start + 1, end: anchor.end + 1 }),
    pointer: "/statements/0/in/0/exact",
    says: "orphaned",
    mended: withAnchor({}),
  },
  {
    title: "a place behind the end of the text",
    rule: 7,
    broken: withAnchor({ start: 10_000, end: 10_005, exact: "words" }),
    pointer: "/statements/0/in/0/end",
    says: "ends before 10005",
    mended: withAnchor({}),
  },
  {
    title: "words with another digest, without showing them",
    rule: 7,
    broken: withheld({ exactSha256: sha256("something else") }),
    pointer: "/statements/0/in/0/exactSha256",
    says: "have another digest",
    mended: withheld({ exactSha256: digest }),
  },
  {
    title: "an anchor in an open document without its words",
    rule: 7,
    broken: withAnchor({ exact: undefined }),
    pointer: "/statements/0/in/0",
    says: 'add "exact"',
    mended: withAnchor({}),
  },
  ...(["exact", "prefix", "suffix"] as const).map((key): RuleCase => ({
    title: `"${key}" in a document that withholds its words`,
    rule: 7,
    broken: withheld({ exactSha256: digest, [key]: anchor.exact }),
    pointer: `/statements/0/in/0/${key}`,
    says: `remove "${key}"`,
    mended: withheld({ exactSha256: digest }),
  })),
  {
    title: "an anchor in a withheld document without a digest",
    rule: 7,
    broken: withheld({}),
    pointer: "/statements/0/in/0",
    says: 'add "exactSha256"',
    mended: withheld({ exactSha256: digest }),
  },
  {
    title: "a text at hand that is not the one that was anchored in",
    rule: 7,
    broken: { ...fine, documents: [aDocument({ sha256: sha256("an older version") })] },
    pointer: "/documents/0/sha256",
    says: "not the one",
    mended: fine,
  },
  {
    title: "twins of two kinds",
    rule: 8,
    broken: aRecordWith({ links: [aLink({ kind: "sameAs", from: "per-mira-holt", to: "org-northland" })] }),
    pointer: "/links/0/to",
    says: "one kind",
    mended: aRecordWith({
      agents: [aPerson({ id: "per-m-holt" })],
      links: [aLink({ kind: "sameAs", from: "per-m-holt", to: "per-mira-holt" })],
    }),
  },
  {
    title: "a twin of itself",
    rule: 8,
    broken: aRecordWith({ links: [aLink({ kind: "sameAs", from: "org-northland", to: "org-northland" })] }),
    pointer: "/links/0/to",
    says: "remove the link",
    mended: fine,
  },
  {
    title: "a second canonical node",
    rule: 8,
    broken: aRecordWith({
      links: [
        aLink({ id: "lnk-a", kind: "sameAs", from: "org-northland", to: "org-southland" }),
        aLink({ id: "lnk-b", kind: "sameAs", from: "org-northland", to: "org-courier" }),
      ],
    }),
    pointer: "/links/1/from",
    says: "keep one of the two",
    mended: aRecordWith({
      links: [
        aLink({ id: "lnk-a", kind: "sameAs", from: "org-northland", to: "org-southland", state: "rejected" }),
        aLink({ id: "lnk-b", kind: "sameAs", from: "org-northland", to: "org-courier" }),
      ],
    }),
  },
  {
    title: "a canonical node that has one itself",
    rule: 8,
    broken: aRecordWith({
      links: [
        aLink({ id: "lnk-a", kind: "sameAs", from: "org-northland", to: "org-southland" }),
        aLink({ id: "lnk-b", kind: "sameAs", from: "org-southland", to: "org-courier" }),
      ],
    }),
    pointer: "/links/0/to",
    says: "point straight at org-courier",
    mended: aRecordWith({
      links: [
        aLink({ id: "lnk-a", kind: "sameAs", from: "org-northland", to: "org-courier" }),
        aLink({ id: "lnk-b", kind: "sameAs", from: "org-southland", to: "org-courier" }),
      ],
    }),
  },
  {
    title: "a claim that contradicts itself",
    rule: 9,
    broken: aRecordWith({ links: [aLink({ to: "clm-closed" })] }),
    pointer: "/links/0/to",
    says: "contradicts itself",
    mended: aRecordWith({ ...PAIR, links: [aLink()] }),
  },
  ...[
    { title: "twice", from: "clm-closed", to: "clm-open" } as const,
    { title: "in both directions", from: "clm-open", to: "clm-closed" } as const,
  ].map(({ title, from, to }): RuleCase => ({
    title: `a contradiction stored ${title}`,
    rule: 9,
    broken: aRecordWith({ ...PAIR, links: [aLink(), aLink({ id: "lnk-again", from, to })] }),
    pointer: "/links/1",
    says: "stored already, in link lnk-closed-open",
    mended: aRecordWith({
      ...PAIR,
      links: [
        aLink({ state: "rejected" }),
        aLink({ id: "lnk-again", from, to }),
        aLink({ id: "lnk-more", kind: "supports", from, to }),
      ],
    }),
  })),
  {
    title: "a claim that nobody states",
    rule: 10,
    broken: aRecordWith({ claims: [aClaim({ id: "clm-open" })] }),
    pointer: "/claims/1",
    says: "no statement points at it",
    mended: aRecordWith({
      claims: [aClaim({ id: "clm-open" })],
      statements: [aStatement({ id: "stm-asks", act: "asks", what: "clm-open" })],
    }),
  },
  {
    title: "a review that rests on nothing",
    rule: 11,
    broken: aRecordWith({ reviews: [aReview({ why: undefined, cites: [] })] }),
    pointer: "/reviews/0",
    says: '"why" nor "cites"',
    mended: aRecordWith({ reviews: [aReview({ why: undefined, cites: ["doc-courier"] })] }),
  },
  {
    title: "a role that ends before it begins",
    rule: 13,
    broken: { ...fine, affiliations: [anAffiliation({ from: "2024-03", to: "2024-02-28" })] },
    pointer: "/affiliations/0/to",
    says: "before it begins",
    mended: { ...fine, affiliations: [anAffiliation({ from: "2024-03", to: "2024" })] },
  },
];
