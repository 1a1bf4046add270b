import { describe } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { agentContract } from "./contract/agents.ts";
import { answeredContract } from "./contract/answered.ts";
import { claimContract } from "./contract/claims.ts";
import { dayTallyContract } from "./contract/day-tallies.ts";
import { documentContract } from "./contract/documents.ts";
import { historyContract } from "./contract/history.ts";
import { ingestContract } from "./contract/ingest.ts";
import { nameContract } from "./contract/names.ts";
import { pageContract } from "./contract/pages.ts";
import { searchContract } from "./contract/search.ts";
import { standingContract } from "./contract/standings.ts";
import { statementContract } from "./contract/statements.ts";

/** Opens an empty store; whoever opens stores closes them when the test is over. */
export type Open = () => Promise<Store>;

/** What every store must do, whichever engine is behind it. */
export function storeContract(engine: string, open: Open): void {
  describe(`a store: ${engine}`, () => {
    ingestContract(open);
    historyContract(open);
    statementContract(open);
    answeredContract(open);
    dayTallyContract(open);
    claimContract(open);
    standingContract(open);
    agentContract(open);
    documentContract(open);
    pageContract(open);
    nameContract(open);
    searchContract(open);
  });
}
