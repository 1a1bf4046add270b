/** What the page says before anything of its own but the lists is there. */
export interface StartTexts {
  readonly explorer: string;
  readonly tryAgain: string;
  readonly stumbled: string;
  readonly loading: string;
  /** The pane of what is read. */
  readonly evidence: string;
  readonly evidenceInFull: string;
  readonly close: string;
}

export const start: StartTexts = {
  explorer: "Explorer",
  tryAgain: "Try again",
  stumbled:
    "The explorer stumbled over a fault of its own. What stands on this page is still right; load it again to go on.",
  loading: "Loading…",
  evidence: "Evidence",
  evidenceInFull: "Evidence in full",
  close: "Close, back to the start",
};
