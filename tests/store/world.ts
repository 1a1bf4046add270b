import { FORMAT, type Record as HearsayRecord } from "../../src/model/record.ts";
import type { Anchor, Statement } from "../../src/model/statement.ts";
import {
  aClaim,
  aDocument,
  aLink,
  anAffiliation,
  anAgent,
  aPerson,
  aReview,
  aStatement,
  aThing,
} from "../builders/members.ts";
import { sha256 } from "../builders/text.ts";

/** Who puts things in, in these tests. */
export const TESTER = { at: "2024-04-01T12:00:00Z", by: "tester" };

/**
 * A quarrel about a bridge with everything that a filter can tell apart: members of members, roles that end, twins,
 * variants of a claim, a chain of three, retellings, unknown days, something taken back, something proposed.
 */
export function aWorld(): HearsayRecord {
  return {
    format: FORMAT,
    agents: [
      anAgent(),
      anAgent({ id: "org-southland", name: "Southland", altNames: ["South Town"] }),
      anAgent({ id: "org-ministry", subtype: "government", name: "Ministry of Bridges" }),
      anAgent({ id: "org-ferry", subtype: "company", name: "Ferry & Sons" }),
      anAgent({ id: "org-courier", subtype: "outlet", name: "The Courier" }),
      anAgent({ id: "org-gazette", subtype: "outlet", name: "The Gazette" }),
      aPerson(),
      aPerson({ id: "per-m-holt", name: "M. Holt" }),
      aPerson({ id: "per-anna", name: "Anna Émile" }),
      aPerson({ id: "per-hidden", name: "Quentin Quill", confidential: true }),
    ],
    things: [aThing(), aThing({ id: "thg-treaty", subtype: "agreement", name: "river treaty" })],
    affiliations: [
      anAffiliation({ organization: "org-ministry", from: "2020", to: "2024-06" }),
      anAffiliation({ id: "aff-ministry", member: "org-ministry", role: undefined }),
      anAffiliation({ id: "aff-anna", member: "per-anna", from: "2021", role: "spokeswoman" }),
      anAffiliation({
        id: "aff-anna-ferry",
        member: "per-anna",
        organization: "org-ferry",
        role: "pilot",
        to: "2022",
      }),
    ],
    documents: [
      aDocument({ by: ["per-anna"] }),
      aDocument({
        id: "doc-original",
        title: "The bridge is shut",
        url: undefined,
        publishedBy: "org-gazette",
        published: "2024-03-03",
        sha256: sha256("kept elsewhere"),
        textPolicy: "withheld",
      }),
      aDocument({
        id: "doc-retelling",
        title: "A retelling",
        url: undefined,
        publishedBy: undefined,
        published: undefined,
        basedOn: ["doc-original"],
      }),
      aDocument({
        id: "doc-bare",
        title: "A leaflet",
        url: undefined,
        publishedBy: undefined,
        published: undefined,
      }),
    ],
    claims: [
      aClaim(),
      aClaim({ id: "clm-shut", text: "The bridge was shut by Southland.", about: undefined }),
      aClaim({ id: "clm-open", text: "The bridge stayed open.", about: ["thg-bridge"] }),
      aClaim({
        id: "clm-treaty",
        text: "Southland broke the river treaty.",
        subtype: "rule",
        about: ["thg-treaty"],
      }),
      aClaim({ id: "clm-lanes", text: "Two lanes are shut.", subtype: "figure", about: undefined }),
    ],
    statements: [
      said({ id: "stm-north-asserts" }),
      said({
        id: "stm-south-denies",
        by: ["org-southland"],
        act: "denies",
        said: "2024-03-05",
        in: [at("doc-courier", "denied having closed it"), at("doc-original")],
      }),
      said({
        id: "stm-mira-accuses",
        by: ["per-mira-holt"],
        act: "accuses",
        what: "clm-treaty",
        against: ["org-southland"],
        onBehalfOf: ["org-northland"],
        cue: "accused",
        mode: "quoted",
        certainty: "certain",
        said: "2024-03",
      }),
      said({
        id: "stm-ferry-reports",
        by: ["org-ferry"],
        act: "reports",
        what: "stm-mira-accuses",
        said: undefined,
      }),
      said({
        id: "stm-courier-reports",
        by: ["org-courier"],
        act: "reports",
        what: "stm-ferry-reports",
        said: undefined,
      }),
      said({
        id: "stm-twin-denies",
        by: ["per-m-holt"],
        act: "denies",
        what: "clm-open",
        said: undefined,
        in: [at("doc-bare")],
      }),
      said({
        id: "stm-joint",
        by: ["org-ministry", "per-anna"],
        what: "clm-shut",
        said: undefined,
        mode: "mixed",
        in: [at("doc-retelling")],
      }),
      said({
        id: "stm-gazette-open",
        by: ["org-gazette"],
        act: "cannotVerify",
        said: undefined,
        in: [at("doc-original")],
      }),
      said({
        id: "stm-anna-retracts",
        by: ["per-anna"],
        act: "retracts",
        what: "stm-joint",
        said: undefined,
      }),
      said({ id: "stm-hidden", by: ["per-hidden"], what: "clm-open", certainty: "possible", said: "2023" }),
      said({ id: "stm-proposed", what: "clm-lanes", state: "proposed" }),
    ],
    links: [
      aLink(),
      aLink({
        id: "lnk-variant",
        kind: "sameAs",
        from: "clm-shut",
        to: "clm-closed",
        by: ["per-anna"],
      }),
      aLink({ id: "lnk-twin", kind: "sameAs", from: "per-m-holt", to: "per-mira-holt", by: undefined }),
    ],
    reviews: [aReview({ reviews: ["clm-closed", "stm-south-denies"], cites: ["doc-courier"] })],
  };
}

/** An anchor of a document without its words, or with words of our own. */
export function at(document: Anchor["document"], exact?: string): Anchor {
  return exact === undefined
    ? { document, start: 0, end: 9 }
    : { document, exact, start: 0, end: exact.length };
}

/** A statement in The Courier, about the bridge unless the test says otherwise. */
export function said(fields: Partial<Statement>): Statement {
  return aStatement({ in: [at("doc-courier", "had closed the bridge")], ...fields });
}

/** A record of some parts and nothing else. */
export function only(parts: Partial<HearsayRecord>): HearsayRecord {
  return {
    format: FORMAT,
    agents: [],
    things: [],
    affiliations: [],
    documents: [],
    claims: [],
    statements: [],
    links: [],
    reviews: [],
    ...parts,
  };
}
