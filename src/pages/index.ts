import { agent } from "./agent.ts";
import { agents } from "./agents.ts";
import { claim } from "./claim.ts";
import { claims } from "./claims.ts";
import { docs } from "./docs.ts";
import { document } from "./document.ts";
import { documents } from "./documents.ts";
import { home } from "./home.ts";
import type { Page } from "./page.ts";

/** Every page a person reads. */
export const PAGES: readonly Page[] = [home, claims, claim, agents, agent, documents, document, docs];
