import { csvText } from "../formats/csv-text.ts";
import type {
  AgentAnswer,
  ClaimAnswer,
  DocumentAnswer,
  Named,
  SearchAnswer,
  StatementAnswer,
  StatementGroup,
} from "../queries/answers.ts";

/** Columns of a table for people by their heading; lists of names are joined, since a cell is for reading. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => string | number | boolean | undefined>>;

/** One row an item, with a heading always; cells that a spreadsheet might run are guarded. */
export function tableText<Item>(columns: Columns<Item>, items: readonly Item[]): string {
  const cells = Object.values(columns);
  return csvText(
    Object.keys(columns),
    items.map((item) => cells.map((cell) => cell(item))),
    {},
  );
}

function listed(names: readonly Named[]): string {
  return names.map(({ name }) => name).join("; ");
}

export const STATEMENT_COLUMNS: Columns<StatementAnswer> = {
  id: ({ id }) => id,
  sentence: ({ sentence }) => sentence,
  speaker: ({ speakers }) => listed(speakers),
  act: ({ act }) => act,
  stance: ({ stance }) => stance,
  claim: ({ claim }) => claim.text,
  claimId: ({ claim }) => claim.id,
  standing: ({ claim }) => claim.standing,
  against: ({ targets }) => listed(targets),
  onBehalfOf: ({ principals }) => listed(principals),
  document: ({ evidence }) => evidence[0]?.title,
  outlet: ({ evidence }) => evidence[0]?.outlet?.name,
  url: ({ evidence }) => evidence[0]?.url,
  exact: ({ evidence }) => evidence[0]?.exact,
  start: ({ evidence }) => evidence[0]?.start,
  end: ({ evidence }) => evidence[0]?.end,
  said: ({ said }) => said,
  depth: ({ depth }) => depth,
  state: ({ state }) => state,
  confidence: ({ origin }) => origin?.confidence,
  tool: ({ origin }) => origin?.tool,
  why: ({ origin }) => origin?.why,
};

export const GROUP_COLUMNS: Columns<StatementGroup> = {
  key: ({ key }) => key,
  label: ({ label }) => label,
  count: ({ count }) => count,
};

export const CLAIM_COLUMNS: Columns<ClaimAnswer> = {
  id: ({ id }) => id,
  text: (claim) => claim.text,
  subtype: ({ subtype }) => subtype,
  standing: ({ standing }) => standing,
  for: ({ sides }) => listed(sides.for),
  against: ({ sides }) => listed(sides.against),
  open: ({ sides }) => listed(sides.open),
  speakers: ({ speakers }) => speakers,
  outlets: ({ outlets }) => outlets,
  independentOutlets: ({ independentOutlets }) => independentOutlets,
  lowestDepth: ({ lowestDepth }) => lowestDepth,
  firstSaid: ({ firstSaid }) => firstSaid,
  lastSaid: ({ lastSaid }) => lastSaid,
  about: ({ topics }) => listed(topics),
  proposals: ({ proposals }) => proposals,
  state: ({ state }) => state,
};

export const AGENT_COLUMNS: Columns<AgentAnswer> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  subtype: ({ subtype }) => subtype,
  roles: ({ roles }) =>
    roles.map(({ role, organization }) => [role, organization.name].filter(Boolean).join(", ")).join("; "),
  statements: ({ statements }) => statements,
  contested: ({ claims }) => claims.contested ?? 0,
  proposals: ({ proposals }) => proposals,
  state: ({ state }) => state,
};

export const DOCUMENT_COLUMNS: Columns<DocumentAnswer> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  outlet: ({ outlet }) => outlet?.name,
  published: ({ published }) => published,
  url: ({ url }) => url,
  language: ({ language }) => language,
  words: ({ words }) => words,
  statements: ({ statements }) => statements,
  proposals: ({ proposals }) => proposals,
  state: ({ state }) => state,
};

export const SEARCH_COLUMNS: Columns<SearchAnswer> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  label: ({ label }) => label,
  state: ({ state }) => state,
  score: ({ score }) => score,
  corrected: ({ corrected }) => corrected,
};
