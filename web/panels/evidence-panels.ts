/** Whatever shows the words behind a selection: one file to fetch, soon after the page can be read. */
export { AgentPanel } from "./agent-panel.tsx";
export { ClaimPanel } from "./claim-panel.tsx";
export { DocumentPanel } from "./document-panel.tsx";
export { DocumentText } from "./document-text.tsx";
export { FoundPanel } from "./found-panel.tsx";
export { StatementPanel } from "./statement-panel.tsx";
export { ThingPanel } from "./thing-panel.tsx";
