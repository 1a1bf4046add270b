/** The views that were, the one that is, and those taken back; each as the search part of its address. */
export interface ViewSteps {
  readonly past: readonly string[];
  readonly present: string;
  readonly future: readonly string[];
  /** Milliseconds of any one clock. */
  readonly changedAt: number;
}

/** Steps remembered; the oldest is forgotten first. */
const MOST = 200;
/** What replaces a view so soon after it came belongs to the same step: typing, and the camera that follows a choice. */
const SETTLE_MS = 1200;

export function firstStep(present: string): ViewSteps {
  return { past: [], present, future: [], changedAt: -Infinity };
}

/** The view changed: a step of its own, or a part of the one before. */
export function stepTo(steps: ViewSteps, search: string, how: "push" | "replace", now: number): ViewSteps {
  if (search === steps.present) return steps;
  if (how === "replace" && now - steps.changedAt < SETTLE_MS) {
    return { ...steps, present: search, changedAt: now };
  }
  return {
    past: [...steps.past, steps.present].slice(-MOST),
    present: search,
    future: [],
    changedAt: now,
  };
}

/** One step back; undefined where there is none. */
export function undone({ past, present, future }: ViewSteps, now: number): ViewSteps | undefined {
  const before = past.at(-1);
  if (before === undefined) return undefined;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], changedAt: now };
}

/** One step forward again; undefined where there is none. */
export function redone({ past, present, future }: ViewSteps, now: number): ViewSteps | undefined {
  const [next, ...later] = future;
  if (next === undefined) return undefined;
  return { past: [...past, present], present: next, future: later, changedAt: now };
}
