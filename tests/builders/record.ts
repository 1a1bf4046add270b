import { FORMAT, type Record as HearsayRecord } from "../../src/model/record.ts";
import {
  aClaim,
  aDocument,
  anAffiliation,
  anAgent,
  anAnchor,
  aPerson,
  aStatement,
  aThing,
} from "./members.ts";

/**
 * A valid record with a contested claim: Northland says that Southland closed the bridge, Southland denies it.
 * A part that is given replaces the whole default part.
 */
export function aRecord(parts: Partial<HearsayRecord> = {}): HearsayRecord {
  return {
    format: FORMAT,
    agents: [
      anAgent({ id: "org-courier", subtype: "outlet", name: "The Courier" }),
      anAgent(),
      anAgent({ id: "org-southland", name: "Southland", altNames: ["South Town"] }),
      aPerson(),
    ],
    things: [aThing()],
    affiliations: [anAffiliation()],
    documents: [aDocument()],
    claims: [aClaim()],
    statements: [
      aStatement(),
      aStatement({
        id: "stm-southland-denies",
        by: ["org-southland"],
        act: "denies",
        in: [anAnchor("Southland denied having closed it")],
      }),
    ],
    links: [],
    reviews: [],
    ...parts,
  };
}

/** The default record with these members added to its parts. */
export function aRecordWith(more: Partial<HearsayRecord>): HearsayRecord {
  const base = aRecord();
  return {
    ...base,
    agents: [...base.agents, ...(more.agents ?? [])],
    things: [...base.things, ...(more.things ?? [])],
    affiliations: [...base.affiliations, ...(more.affiliations ?? [])],
    documents: [...base.documents, ...(more.documents ?? [])],
    claims: [...base.claims, ...(more.claims ?? [])],
    statements: [...base.statements, ...(more.statements ?? [])],
    links: [...base.links, ...(more.links ?? [])],
    reviews: [...base.reviews, ...(more.reviews ?? [])],
  };
}
