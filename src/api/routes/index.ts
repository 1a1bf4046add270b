import type { Route } from "../route.ts";
import { agent } from "./agent.ts";
import { agents } from "./agents.ts";
import { changes } from "./changes.ts";
import { claim } from "./claim.ts";
import { claimChainRoute } from "./claim-chain.ts";
import { claimClusterRoute } from "./claim-cluster.ts";
import { claimStatements } from "./claim-statements.ts";
import { claims } from "./claims.ts";
import { context } from "./context.ts";
import { document } from "./document.ts";
import { documentTextRoute } from "./document-text.ts";
import { documents } from "./documents.ts";
import { exportRoute } from "./export.ts";
import { foundRoute } from "./found.ts";
import { graph } from "./graph.ts";
import { health } from "./health.ts";
import { neighbours } from "./neighbours.ts";
import { openapiRoute } from "./openapi.ts";
import { relationsRoute } from "./relations.ts";
import { rootRoute } from "./root.ts";
import { schema } from "./schema.ts";
import { search } from "./search.ts";
import { statement } from "./statement.ts";
import { statements } from "./statements.ts";
import { statsRoute } from "./stats.ts";

const ANSWERING: readonly Route[] = [
  rootRoute,
  search,
  agents,
  agent,
  statements,
  statement,
  claims,
  claim,
  claimStatements,
  claimChainRoute,
  claimClusterRoute,
  documents,
  document,
  documentTextRoute,
  relationsRoute,
  neighbours,
  graph,
  foundRoute,
  exportRoute,
  changes,
  statsRoute,
  health,
  schema,
  context,
];

/** Every address of the API, in the order in which people meet them. */
export const ROUTES: readonly Route[] = [...ANSWERING, openapiRoute(ANSWERING)];
