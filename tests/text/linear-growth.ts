/** What four times the work may cost at most, where twice the work costs 2.6 times. */
const MOST_FOR_FOUR = 2.6 ** 2;

/** Milliseconds that never count as growth: a collection of garbage, a first compilation. */
const FLOOR = 40;

const ATTEMPTS = 4;

/**
 * Why the time of a piece of work grows faster than its size, or undefined where it does not. `work` may be a promise of it. Compares the processor
 * time at a size and at four times that size; a busy machine gets several attempts, a quadratic piece of work fails all.
 */
export async function faultOfGrowth(
  work: (size: number) => unknown,
  size: number,
): Promise<string | undefined> {
  let fault: string | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const small = await processorTime(() => work(size));
    const large = await processorTime(() => work(4 * size));
    if (large <= MOST_FOR_FOUR * small + FLOOR) return undefined;
    fault = `size ${size}: ${small.toFixed(0)} ms, size ${4 * size}: ${large.toFixed(0)} ms`;
  }
  return fault;
}

async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
