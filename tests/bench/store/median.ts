/** Milliseconds that each call takes: the middle one of many, over different arguments. */
export async function medianTime<Argument>(
  list: readonly Argument[],
  work: (argument: Argument) => unknown,
): Promise<number> {
  const times: number[] = [];
  for (const argument of list) {
    const start = performance.now();
    await work(argument);
    times.push(performance.now() - start);
  }
  return medianOf(times);
}

export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Two works of some microseconds over the same arguments, in rounds by turns; the first round only warms them up. */
export function medianRounds<Argument>(
  list: readonly Argument[],
  ours: (argument: Argument) => unknown,
  theirs: (argument: Argument) => unknown,
): readonly [ours: number, theirs: number] {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < 6; round += 1) {
    for (const turn of [0, 1] as const) {
      const work = turn === 0 ? ours : theirs;
      for (const argument of list) {
        const start = performance.now();
        work(argument);
        if (round > 0) times[turn].push(performance.now() - start);
      }
    }
  }
  return [medianOf(times[0]), medianOf(times[1])];
}

/** Two works over the same arguments in turns, so that a slow moment of the machine falls on both. */
export async function medianTimes<Argument>(
  list: readonly Argument[],
  ours: (argument: Argument) => unknown,
  theirs: (argument: Argument) => unknown,
): Promise<readonly [ours: number, theirs: number]> {
  const times: [number[], number[]] = [[], []];
  for (const [index, argument] of list.entries()) {
    // whoever comes second finds the pages in memory: each comes second every other time
    const turns: readonly (0 | 1)[] = index % 2 === 0 ? [0, 1] : [1, 0];
    for (const turn of turns) {
      const start = performance.now();
      await (turn === 0 ? ours : theirs)(argument);
      times[turn].push(performance.now() - start);
    }
  }
  return [medianOf(times[0]), medianOf(times[1])];
}
