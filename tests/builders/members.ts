import type { Affiliation } from "../../src/model/affiliation.ts";
import type { Organization, Person } from "../../src/model/agent.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Document } from "../../src/model/document.ts";
import type { Link } from "../../src/model/link.ts";
import type { Review } from "../../src/model/review.ts";
import { toCodePoints } from "../../src/model/spans.ts";
import type { Anchor, Statement } from "../../src/model/statement.ts";
import type { Thing } from "../../src/model/thing.ts";
import { sha256, TEXT } from "./text.ts";

/**
 * Valid parts of a record. Name only what matters to the test; every default refers to other defaults, so that
 * `aRecord()` made of them passes all rules.
 */
export function aPerson(fields: Partial<Person> = {}): Person {
  return { id: "per-mira-holt", kind: "Person", name: "Mira Holt", ...fields };
}

/** An organisation, Northland unless the test says otherwise. */
export function anAgent(fields: Partial<Organization> = {}): Organization {
  return { id: "org-northland", kind: "Organization", subtype: "state", name: "Northland", ...fields };
}

export function aThing(fields: Partial<Thing> = {}): Thing {
  return { id: "thg-bridge", subtype: "place", name: "North Bridge", ...fields };
}

export function anAffiliation(fields: Partial<Affiliation> = {}): Affiliation {
  return {
    id: "aff-holt",
    member: "per-mira-holt",
    organization: "org-northland",
    role: "minister",
    ...fields,
  };
}

/** An open document whose cleaned text is TEXT. */
export function aDocument(fields: Partial<Document> = {}): Document {
  return {
    id: "doc-courier",
    title: "Trouble at the bridge",
    url: "https://courier.example/bridge",
    publishedBy: "org-courier",
    published: "2024-03-05",
    language: "en",
    sha256: sha256(TEXT),
    textPolicy: "open",
    ...fields,
  };
}

export function aClaim(fields: Partial<Claim> = {}): Claim {
  return {
    id: "clm-closed",
    text: "Southland closed the bridge.",
    subtype: "fact",
    about: ["org-southland", "thg-bridge"],
    ...fields,
  };
}

/** The first place of these words in a text, TEXT unless given; fails the test when they are not there. */
export function anAnchor(
  exact = "Southland had closed the bridge",
  { document = "doc-courier", text = TEXT }: { document?: Anchor["document"]; text?: string } = {},
): Anchor {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`the text of ${document} does not hold ${JSON.stringify(exact)}`);
  return { document, exact, ...toCodePoints(text, { start, end: start + exact.length }) };
}

/** Northland asserts that Southland closed the bridge. */
export function aStatement(fields: Partial<Statement> = {}): Statement {
  return {
    id: "stm-northland-asserts",
    by: ["org-northland"],
    act: "asserts",
    what: "clm-closed",
    said: "2024-03-04",
    in: [anAnchor()],
    ...fields,
  };
}

export function aLink(fields: Partial<Link> = {}): Link {
  return {
    id: "lnk-closed-open",
    kind: "contradicts",
    from: "clm-closed",
    to: "clm-open",
    by: ["per-mira-holt"],
    ...fields,
  };
}

export function aReview(fields: Partial<Review> = {}): Review {
  return {
    id: "rev-bridge",
    by: ["org-courier"],
    verdict: "half right",
    why: "One lane stayed open.",
    reviews: ["clm-closed"],
    ...fields,
  };
}
