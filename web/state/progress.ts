import { signal } from "@preact/signals";

/** Something that takes long enough to be told about. */
export interface Work {
  readonly id: number;
  readonly words: string;
  /** How much is done, 0 to 1; undefined while nobody can know. */
  readonly share: number | undefined;
}

export const works = signal<readonly Work[]>([]);

/** Milliseconds before work is told about: what is over sooner would only flicker. */
const FELT_MS = 250;
let last = 0;

/**
 * Tells about work while it goes on: a promise, or a function that is handed a way to say how much is done, 0 to 1.
 * Gives back what the work gives.
 */
export async function track<Result>(
  words: string,
  work: Promise<Result> | ((report: (share: number) => void) => Promise<Result>),
): Promise<Result> {
  last += 1;
  const id = last;
  let share: number | undefined;
  let told = false;
  const timer = setTimeout(() => {
    told = true;
    works.value = [...works.value, { id, words, share }];
  }, FELT_MS);
  const report = (done: number): void => {
    share = Math.min(1, Math.max(0, done));
    if (told) works.value = works.value.map((one) => (one.id === id ? { ...one, share } : one));
  };
  try {
    return await (typeof work === "function" ? work(report) : work);
  } finally {
    clearTimeout(timer);
    if (told) works.value = works.value.filter((one) => one.id !== id);
  }
}
