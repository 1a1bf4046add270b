/** What is shown once somebody asks for it, the words behind a selection above all: one file, fetched after the picture. */
export { AgentPanel } from "./agent-panel.tsx";
export { ClaimPanel } from "./claim-panel.tsx";
export { DocumentPanel } from "./document-panel.tsx";
export { DocumentText } from "./document-text.tsx";
export { DropNotice } from "./drop-notice.tsx";
export { FoundPanel } from "./found-panel.tsx";
export { OverviewLine } from "./overview-line.tsx";
export { SpeakerList } from "./speaker-list.tsx";
export { StatementList } from "./statement-list.tsx";
export { StatementPanel } from "./statement-panel.tsx";
export { ThingPanel } from "./thing-panel.tsx";
