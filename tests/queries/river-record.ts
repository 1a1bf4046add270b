import { FORMAT, type Record as HearsayRecord } from "../../src/model/record.ts";
import {
  aClaim,
  aDocument,
  anAffiliation,
  anAgent,
  anAnchor,
  aPerson,
  aReview,
  aStatement,
  aThing,
} from "../builders/members.ts";
import { sha256 } from "../builders/text.ts";
import { GAZETTE, HERALD, LEDGER, WIRE } from "./river-texts.ts";

/** The name of a confidential source: no answer may hold it, nor its other identifiers. */
export const CANARY = "Jonas Quillfeather";

const inGazette = (exact: string) => anAnchor(exact, { document: "doc-gazette", text: GAZETTE });
const inHerald = (exact: string) => anAnchor(exact, { document: "doc-herald", text: HERALD });
const inLedger = (exact: string) => anAnchor(exact, { document: "doc-ledger", text: LEDGER });

/** In the withheld text: position and digest only. */
function inWire(words: string) {
  const { document, start, end } = anAnchor(words, { document: "doc-wire", text: WIRE });
  return { document, start, end, exactSha256: sha256(words) };
}

/**
 * A quarrel over a river, with every case that answers must get right: three outlets and an agency, a chain of
 * three, joint speakers, merged claims and agents, a retraction, contradicting claims, a denied statement, something
 * proposed and something rejected, a withheld document, two people of one name, a confidential source.
 */
export function riverRecord(): HearsayRecord {
  return {
    format: FORMAT,
    agents: [
      anAgent(),
      anAgent({ id: "org-southland", name: "Southland", altNames: ["The South"] }),
      anAgent({ id: "org-ministry", subtype: "government", name: "Ministry of Rivers" }),
      anAgent({ id: "org-gazette", subtype: "outlet", name: "The Gazette" }),
      anAgent({ id: "org-herald", subtype: "outlet", name: "The Herald" }),
      anAgent({ id: "org-wire", subtype: "agency", name: "River Wire" }),
      anAgent({ id: "org-villagers", subtype: "group", name: "some villagers" }),
      anAgent({ id: "org-barges", subtype: "company", name: "Barges & Sons" }),
      anAgent({ id: "org-barges-ltd", subtype: "company", name: "Barges and Sons Ltd" }),
      anAgent({ id: "org-silent", subtype: "ngo", name: "Quiet Banks" }),
      aPerson(),
      aPerson({ id: "per-holt-engineer", name: "Mira Holt", altNames: ["Holt the engineer"] }),
      aPerson({
        id: "per-vance",
        name: "Ossian Vance",
        altNames: ["Minister Vance"],
        ids: { wikidata: "Q99" },
      }),
      aPerson({ id: "per-ferryman", name: "a ferryman", anonymous: true }),
      aPerson({
        id: "per-source",
        name: CANARY,
        altNames: [`Old ${CANARY}`],
        ids: { phone: CANARY },
        confidential: true,
      }),
    ],
    things: [
      aThing(),
      aThing({
        id: "thg-treaty",
        subtype: "agreement",
        name: "river treaty",
        altNames: ["treaty of the river"],
      }),
    ],
    affiliations: [
      anAffiliation({ id: "aff-holt", organization: "org-ministry", role: "spokesperson", to: "2024-05-20" }),
      anAffiliation({
        id: "aff-ministry",
        member: "org-ministry",
        organization: "org-northland",
        role: undefined,
      }),
      anAffiliation({
        id: "aff-vance",
        member: "per-vance",
        organization: "org-southland",
        role: "minister",
      }),
      anAffiliation({
        id: "aff-vance-past",
        member: "per-vance",
        organization: "org-barges",
        role: "director",
        to: "2010",
      }),
    ],
    documents: [
      aDocument({
        id: "doc-gazette",
        title: "Bridge quarrel",
        url: "https://gazette.example/quarrel",
        publishedBy: "org-gazette",
        published: "2024-05-01",
        sha256: sha256(GAZETTE),
        textFile: "gazette.txt",
      }),
      aDocument({
        id: "doc-herald",
        title: "What they say at the river",
        url: "https://herald.example/river",
        publishedBy: "org-herald",
        published: "2024-05-03",
        basedOn: ["doc-wire"],
        sha256: sha256(HERALD),
        textFile: "herald.txt",
      }),
      aDocument({
        id: "doc-wire",
        title: "River dispatch",
        url: "https://wire.example/dispatch",
        publishedBy: "org-wire",
        published: "2024-05-02",
        sha256: sha256(WIRE),
        textPolicy: "withheld",
      }),
      aDocument({
        id: "doc-ledger",
        title: "Ledger of the ferry",
        url: undefined,
        by: ["per-ferryman"],
        publishedBy: undefined,
        published: "2024-06",
        sha256: sha256(LEDGER),
        textFile: "ledger.txt",
      }),
    ],
    claims: [
      aClaim({ text: "Southland closed the North Bridge." }),
      aClaim({ id: "clm-shut", text: "The North Bridge was shut by Southland." }),
      aClaim({ id: "clm-open", text: "The North Bridge stayed open.", about: ["thg-bridge"] }),
      aClaim({
        id: "clm-treaty",
        text: "Southland broke the river treaty.",
        about: ["org-southland", "thg-treaty"],
      }),
      aClaim({
        id: "clm-toll",
        text: "=5 crowns is the toll at the bridge.",
        subtype: "figure",
        quantity: { value: 5, unit: "crowns" },
        about: ["thg-bridge"],
      }),
      aClaim({
        id: "clm-flood",
        text: "The river will flood in autumn.",
        subtype: "prediction",
        about: undefined,
      }),
      aClaim({ id: "clm-lanes", text: "Two lanes are shut.", subtype: "figure", about: ["thg-bridge"] }),
      aClaim({ id: "clm-night", text: "Northland moved boats at night.", about: ["org-northland"] }),
    ],
    statements: [
      aStatement({
        id: "stm-north-asserts",
        said: "2024-04-30",
        mode: "quoted",
        certainty: "certain",
        cue: "said",
        in: [inGazette("Southland closed our bridge")],
      }),
      aStatement({
        id: "stm-south-denies",
        by: ["org-southland"],
        act: "denies",
        said: undefined,
        mode: "paraphrased",
        in: [inGazette("Southland rejected this"), inHerald("The South never closed a thing")],
      }),
      aStatement({
        id: "stm-holt-accuses",
        by: ["per-mira-holt"],
        act: "accuses",
        what: "clm-treaty",
        against: ["org-southland"],
        said: "2024-05-01",
        mode: "quoted",
        in: [inGazette("they tore up the treaty")],
      }),
      aStatement({
        id: "stm-vance-denies",
        by: ["per-vance"],
        act: "denies",
        what: "clm-treaty",
        said: "2024-05-02",
        in: [inWire("the treaty stands"), inGazette("Vance says the treaty stands")],
      }),
      aStatement({
        id: "stm-villagers",
        by: ["org-villagers"],
        what: "clm-shut",
        said: undefined,
        certainty: "probable",
        in: [inHerald("villagers saw the bar go down")],
      }),
      aStatement({
        id: "stm-wire-reports",
        by: ["org-wire"],
        act: "reports",
        what: "stm-villagers",
        said: undefined,
        in: [inHerald("as River Wire had it")],
      }),
      aStatement({
        id: "stm-herald-reports",
        by: ["org-herald"],
        act: "reports",
        what: "stm-wire-reports",
        said: undefined,
        in: [inHerald("we are told")],
      }),
      aStatement({
        id: "stm-joint",
        by: ["org-northland", "org-southland", "org-villagers"],
        what: "clm-flood",
        said: "2024-05",
        certainty: "probable",
        in: [inGazette("all expect a flood in autumn")],
      }),
      aStatement({
        id: "stm-gazette-toll",
        by: ["org-gazette"],
        what: "clm-toll",
        said: undefined,
        in: [inGazette("The toll is five crowns")],
      }),
      aStatement({
        id: "stm-herald-unsure",
        by: ["org-herald"],
        act: "cannotVerify",
        said: undefined,
        in: [inHerald("could not see for ourselves")],
      }),
      aStatement({
        id: "stm-ferryman-open",
        by: ["per-ferryman"],
        what: "clm-open",
        said: undefined,
        in: [inHerald("a ferryman swore it was open")],
      }),
      aStatement({
        id: "stm-ferryman-retracts",
        by: ["per-ferryman"],
        act: "retracts",
        what: "stm-ferryman-open",
        said: "2024-06-02",
        in: [inLedger("I was wrong about the bridge")],
      }),
      aStatement({
        id: "stm-vance-open",
        by: ["per-vance"],
        onBehalfOf: ["org-southland"],
        what: "clm-open",
        said: "2024-05-01",
        in: [inGazette("open day and night")],
      }),
      aStatement({
        id: "stm-source-lanes",
        by: ["per-source"],
        what: "clm-lanes",
        said: "2024-05-02",
        in: [inWire("half the deck is barred")],
      }),
      aStatement({
        id: "stm-barges-lanes",
        by: ["org-barges-ltd"],
        what: "clm-lanes",
        said: "2024-06-01",
        in: [inLedger("Barges and Sons count two shut lanes")],
      }),
      aStatement({
        id: "stm-south-disputes",
        by: ["org-southland"],
        act: "disputes",
        what: "stm-north-asserts",
        said: "2024-05-03",
        in: [inHerald("what the North says is idle talk")],
      }),
      aStatement({
        id: "stm-holt-night",
        by: ["per-mira-holt"],
        what: "clm-night",
        said: "2024-06-01",
        state: "proposed",
        origin: { method: "model", tool: "frames", at: "2024-06-02T08:00:00Z", confidence: 0.5 },
        in: [inLedger("boats were moved at night")],
      }),
      aStatement({
        id: "stm-vance-toll",
        by: ["per-vance"],
        what: "clm-toll",
        said: "2024-06-01",
        state: "rejected",
        in: [inLedger("a toll of five crowns")],
      }),
    ],
    links: [
      { id: "lnk-open-closed", kind: "contradicts", from: "clm-open", to: "clm-closed", by: ["org-gazette"] },
      { id: "lnk-lanes", kind: "supports", from: "clm-lanes", to: "clm-closed" },
      { id: "lnk-shut", kind: "sameAs", from: "clm-shut", to: "clm-closed", by: ["per-holt-engineer"] },
      { id: "lnk-barges", kind: "sameAs", from: "org-barges-ltd", to: "org-barges" },
    ],
    reviews: [aReview({ id: "rev-toll", by: ["org-gazette"], reviews: ["clm-toll"], cites: ["doc-ledger"] })],
  };
}
