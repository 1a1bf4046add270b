import type { Record as HearsayRecord } from "../../src/model/record.ts";
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
} from "./members.ts";
import { aRecord } from "./record.ts";
import { sha256 } from "./text.ts";

const CODE_POINTS_OF_A_NAME = 9;

/**
 * A valid record that uses every part and nearly every field: a chain of three statements, an accusation, joint
 * speakers, a withdrawn statement, a withheld document, all kinds of link, a review, something proposed by a model.
 */
export function aFullRecord(): HearsayRecord {
  const base = aRecord();
  return {
    ...base,
    agents: [
      ...base.agents,
      aPerson({ id: "per-m-holt", name: "M. Holt", altNames: ["Minister Holt"], ids: { wikidata: "Q1" } }),
      aPerson({ id: "per-witness", name: "a witness", anonymous: true }),
      anAgent({ id: "org-ferry", subtype: "company", name: "Ferry & Sons" }),
    ],
    things: [...base.things, aThing({ id: "thg-treaty", subtype: "agreement", name: "river treaty" })],
    affiliations: [
      anAffiliation({ from: "2020", to: "2024-06" }),
      anAffiliation({ id: "aff-ferry", member: "org-ferry", organization: "org-northland", role: undefined }),
    ],
    documents: [
      ...base.documents,
      aDocument({
        id: "doc-original",
        title: "The bridge is shut",
        url: "https://courier.example/shut",
        by: ["per-witness"],
        modified: "2024-03-05T10:30:00Z",
        retrieved: "2024-03-06",
        revisionOf: "doc-courier",
        basedOn: ["doc-courier"],
        sha256: sha256("kept elsewhere"),
        textPolicy: "withheld",
      }),
    ],
    claims: [
      ...base.claims,
      aClaim({ id: "clm-open", text: "The bridge stayed open.", about: ["thg-bridge"] }),
      aClaim({ id: "clm-treaty", text: "Southland broke the river treaty.", about: ["thg-treaty"] }),
      aClaim({
        id: "clm-lanes",
        text: "Two lanes of the bridge are shut.",
        subtype: "figure",
        quantity: { value: 2, unit: "lanes" },
      }),
    ],
    statements: [
      ...base.statements,
      aStatement({
        id: "stm-holt-accuses",
        by: ["per-mira-holt"],
        act: "accuses",
        what: "clm-treaty",
        against: ["org-southland"],
        onBehalfOf: ["org-northland"],
        cue: "accused",
        mode: "paraphrased",
        certainty: "certain",
        in: [
          anAnchor("accused Southland of breaking the river treaty"),
          {
            document: "doc-original",
            start: 30,
            end: 30 + CODE_POINTS_OF_A_NAME,
            exactSha256: sha256("Northland"),
          },
        ],
      }),
      aStatement({
        id: "stm-ferry-reports",
        by: ["org-ferry"],
        act: "reports",
        what: "stm-holt-accuses",
        in: [anAnchor("Mira Holt, a minister of Northland")],
      }),
      aStatement({
        id: "stm-courier-reports",
        by: ["org-courier"],
        act: "reports",
        what: "stm-ferry-reports",
        said: undefined,
        in: [anAnchor("Mira Holt")],
      }),
      aStatement({
        id: "stm-witness-open",
        by: ["per-witness", "org-ferry"],
        what: "clm-open",
        in: [anAnchor("Trouble at the bridge")],
      }),
      aStatement({
        id: "stm-witness-retracts",
        by: ["per-witness"],
        act: "retracts",
        what: "stm-witness-open",
        in: [anAnchor("Trouble")],
      }),
      aStatement({
        id: "stm-lanes",
        what: "clm-lanes",
        state: "proposed",
        origin: { method: "model", tool: "frames", at: "2024-03-07T08:00:00Z", confidence: 0.5 },
        in: [anAnchor("on Monday")],
      }),
    ],
    links: [
      aLink(),
      aLink({ id: "lnk-lanes-closed", kind: "supports", from: "clm-lanes", to: "clm-closed" }),
      aLink({ id: "lnk-holt-twin", kind: "sameAs", from: "per-m-holt", to: "per-mira-holt", by: undefined }),
    ],
    reviews: [
      aReview({
        reviews: ["clm-closed", "stm-southland-denies"],
        cites: ["doc-courier"],
        rating: "3 of 5",
        url: "https://courier.example/check",
        published: "2024-03-08",
      }),
    ],
  };
}
