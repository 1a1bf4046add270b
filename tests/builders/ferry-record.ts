import { FORMAT, type Record as HearsayRecord } from "../../src/model/record.ts";
import { toCodePoints } from "../../src/model/spans.ts";
import type { Anchor, Statement } from "../../src/model/statement.ts";
import { sha256 } from "./text.ts";

/** A made-up quarrel over a ferry. POST was read by people; what stands in BELL and RADIO only a program has read. */
const POST = [
  "Last ferry in June",
  "",
  "The ferry to Osk Island will stop in June, the Wendel Harbour Board said on Monday. Mayor Ilse Brandt denied that the town had asked for it.",
  "",
  "The Islanders' League accused the Harbour Board of hiding its accounts. The Harbour Board denied hiding anything.",
].join("\n");

const BELL = [
  "🚢 Second thoughts about the ferry",
  "",
  "The Wendel Harbour Board said again on Tuesday that the ferry will stop in June. Mayor Ilse Brandt rejected the claim that the town asked for it. “We have the money to run it,” she said.",
  "",
  "According to the Islanders' League, nobody has ever been shown the accounts. Jorun Vale, who has steered the ferry for twenty years, said the hull is sound. The Harbour Board declined to comment on the hull.",
].join("\n");

const RADIO = [
  "A bridge for the island",
  "",
  "Radio Osk reported that the Islanders' League wants a bridge. The town council disputed that a bridge can be paid for.",
].join("\n");

/** The files to be written beside each other. */
export const FERRY_TEXTS = { "post.txt": POST, "bell.txt": BELL, "radio.txt": RADIO } as const;

const TEXT_OF = { "doc-post": POST, "doc-bell": BELL, "doc-radio": RADIO } as const;

function anchorIn(document: keyof typeof TEXT_OF, exact: string): Anchor {
  const at = TEXT_OF[document].indexOf(exact);
  if (at < 0) throw new Error(`${document} does not hold ${exact}`);
  const span = toCodePoints(TEXT_OF[document], { start: at, end: at + exact.length });
  return { document, exact, ...span };
}

function proposed(confidence: number, why?: string): Pick<Statement, "state" | "origin"> {
  const origin = { method: "model", tool: "hearsay-embedded/1", confidence, ...(why && { why }) } as const;
  return { state: "proposed", origin };
}

/** Statements by people, and below them those that a program proposes: about what is known and about what is new. */
export function ferryRecord(): HearsayRecord {
  return {
    format: FORMAT,
    agents: [
      { id: "org-board", kind: "Organization", subtype: "other", name: "Wendel Harbour Board" },
      { id: "org-league", kind: "Organization", subtype: "ngo", name: "Islanders' League" },
      { id: "org-post", kind: "Organization", subtype: "outlet", name: "Wendel Post" },
      { id: "org-bell", kind: "Organization", subtype: "outlet", name: "The Bell" },
      { id: "org-radio", kind: "Organization", subtype: "outlet", name: "Radio Osk" },
      {
        id: "org-council",
        kind: "Organization",
        subtype: "government",
        name: "Wendel town council",
        ...proposed(0.7),
      },
      { id: "org-ferry", kind: "Organization", subtype: "company", name: "Osk ferry", ...proposed(0.7) },
      { id: "per-brandt", kind: "Person", name: "Ilse Brandt" },
      { id: "per-vale", kind: "Person", name: "Jorun Vale", ...proposed(0.9) },
    ],
    things: [],
    affiliations: [
      {
        id: "aff-vale",
        member: "per-vale",
        organization: "org-ferry",
        role: "steersman",
        ...proposed(0.6),
      },
    ],
    documents: [
      documentOf("doc-post", "Last ferry in June", "org-post", "2031-05-05", "post.txt"),
      documentOf("doc-bell", "Second thoughts about the ferry", "org-bell", "2031-05-07", "bell.txt"),
      documentOf("doc-radio", "A bridge for the island", "org-radio", "2031-05-08", "radio.txt"),
    ],
    claims: [
      {
        id: "clm-stops",
        text: "The ferry to Osk Island will stop in June.",
        subtype: "prediction",
        about: ["org-ferry"],
      },
      { id: "clm-asked", text: "The town asked for an end of the ferry.", subtype: "fact" },
      {
        id: "clm-hides",
        text: "The Wendel Harbour Board hides its accounts.",
        subtype: "fact",
        about: ["org-board"],
      },
      {
        id: "clm-money",
        text: "The town has the money to run the ferry.",
        subtype: "fact",
        ...proposed(0.91),
      },
      { id: "clm-hull", text: "The hull of the ferry is sound.", subtype: "fact", ...proposed(0.88) },
      { id: "clm-bridge", text: "Osk Island needs a bridge.", subtype: "demand", ...proposed(0.8) },
    ],
    statements: [
      {
        id: "stm-board-stops",
        by: ["org-board"],
        act: "asserts",
        what: "clm-stops",
        in: [anchorIn("doc-post", "The ferry to Osk Island will stop in June")],
      },
      {
        id: "stm-brandt-asked",
        by: ["per-brandt"],
        act: "denies",
        what: "clm-asked",
        in: [anchorIn("doc-post", "denied that the town had asked for it")],
      },
      {
        id: "stm-league-hides",
        by: ["org-league"],
        act: "accuses",
        what: "clm-hides",
        against: ["org-board"],
        in: [anchorIn("doc-post", "accused the Harbour Board of hiding its accounts")],
      },
      {
        id: "stm-board-hides",
        by: ["org-board"],
        act: "denies",
        what: "clm-hides",
        in: [anchorIn("doc-post", "The Harbour Board denied hiding anything")],
      },
      {
        id: "stm-p-board-stops",
        by: ["org-board"],
        act: "asserts",
        what: "clm-stops",
        mode: "paraphrased",
        in: [anchorIn("doc-bell", "the ferry will stop in June")],
        ...proposed(0.97, "frame:said-that"),
      },
      {
        id: "stm-p-brandt-asked",
        by: ["per-brandt"],
        act: "denies",
        what: "clm-asked",
        mode: "paraphrased",
        in: [anchorIn("doc-bell", "rejected the claim that the town asked for it")],
        ...proposed(0.83, "frame:deny-np"),
      },
      {
        id: "stm-p-brandt-money",
        by: ["per-brandt"],
        act: "asserts",
        what: "clm-money",
        mode: "quoted",
        in: [anchorIn("doc-bell", "We have the money to run it")],
        ...proposed(0.91, "frame:quote"),
      },
      {
        id: "stm-p-league-hides",
        by: ["org-league"],
        act: "asserts",
        what: "clm-hides",
        mode: "paraphrased",
        in: [anchorIn("doc-bell", "nobody has ever been shown the accounts")],
        ...proposed(0.74, "frame:according-to"),
      },
      {
        id: "stm-p-vale-hull",
        by: ["per-vale"],
        act: "asserts",
        what: "clm-hull",
        mode: "paraphrased",
        in: [anchorIn("doc-bell", "the hull is sound")],
        ...proposed(0.88, "frame:said-that"),
      },
      {
        id: "stm-p-board-hull",
        by: ["org-board"],
        act: "declines",
        what: "clm-hull",
        in: [anchorIn("doc-bell", "declined to comment on the hull")],
        ...proposed(0.69, "model:cue+content"),
      },
      {
        id: "stm-p-league-bridge",
        by: ["org-league"],
        act: "asserts",
        what: "clm-bridge",
        in: [anchorIn("doc-radio", "wants a bridge")],
        ...proposed(0.8, "frame:wants-np"),
      },
      {
        id: "stm-p-council-bridge",
        by: ["org-council"],
        act: "disputes",
        what: "clm-bridge",
        in: [anchorIn("doc-radio", "disputed that a bridge can be paid for")],
        ...proposed(0.55, "model:cue+content"),
      },
    ],
    links: [],
    reviews: [],
  };
}

/** Only what a program proposes, with the documents it stands in: as after the first `hearsay add`. */
export function ferryProposals(): HearsayRecord {
  const record = ferryRecord();
  const asProposed = <Member extends { readonly state?: string }>(member: Member): Member => ({
    ...member,
    state: "proposed",
  });
  return {
    ...record,
    agents: record.agents.map(asProposed),
    documents: record.documents.filter(({ id }) => id !== "doc-post"),
    claims: record.claims.map(asProposed),
    statements: record.statements.filter(({ state }) => state === "proposed"),
  };
}

function documentOf(
  id: keyof typeof TEXT_OF,
  title: string,
  publishedBy: `org-${string}`,
  published: string,
  textFile: string,
): HearsayRecord["documents"][number] {
  return {
    id,
    title,
    url: `https://example.org/${id}`,
    publishedBy,
    published,
    language: "en",
    sha256: sha256(TEXT_OF[id]),
    textPolicy: "open",
    textFile,
  };
}
