import { agent } from "./agent.ts";
import { agents } from "./agents.ts";
import { claim } from "./claim.ts";
import { claims } from "./claims.ts";
import { docs } from "./docs.ts";
import { document } from "./document.ts";
import { documents } from "./documents.ts";
import { home } from "./home.ts";
import type { Page } from "./page.ts";
import { relations } from "./relations.ts";
import { search } from "./search.ts";
import { statement } from "./statement.ts";
import { statements } from "./statements.ts";
import { timeline } from "./timeline.ts";

/** Every page a person reads. */
export const PAGES: readonly Page[] = [
  home,
  claims,
  claim,
  agents,
  agent,
  statements,
  statement,
  documents,
  document,
  search,
  relations,
  timeline,
  docs,
];
