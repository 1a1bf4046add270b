import { drawnGraph } from "../graph/drawn-graph.ts";
import { fullGraph } from "../graph/full-graph.ts";
import { simpleGraph } from "../graph/simple-graph.ts";
import type { Record } from "../model/record.ts";
import type { StandingNumbers } from "../model/standing.ts";
import type { ExportMeta, ExportSource, ExportView } from "./format.ts";
import { withoutConfidential } from "./without-confidential.ts";
import { withoutWithheldWords } from "./without-withheld-words.ts";

const GRAPHS = { full: fullGraph, simple: simpleGraph } as const;

/**
 * Everything a format may see of a record. The one way to get there, so that no writer ever meets the name of a
 * confidential source or words that are withheld. The record must be closed (rule 2); `standings` by id of the claim.
 */
export function sourceOfRecord(
  record: Record,
  view: ExportView,
  standings: ReadonlyMap<string, StandingNumbers>,
  meta: ExportMeta,
): ExportSource {
  const open = withoutWithheldWords(withoutConfidential(record));
  return { record: open, graph: drawnGraph(GRAPHS[view](open), standings), view, meta };
}
