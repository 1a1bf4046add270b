/** Numbers that look like chance. All of a generator comes from one of these, so the same seed makes the same graph. */
export interface Draws {
  /** From 0 to below 1, in steps of 2^-32. */
  readonly next: () => number;
  /** A whole number from 0 to below this bound. */
  readonly below: (bound: number) => number;
  /** A whole number between these, both included. */
  readonly between: (least: number, most: number) => number;
  /** True as often as this share says, 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <Item>(list: readonly Item[]) => Item;
}

/** Rounds before the first number is used: until then the seed shows through. */
const WARM_UP = 15;

/** sfc32: 128 bits of state, so that it does not come round where mulberry32 would after some hundred million draws. */
export function createDraws(seed: number): Draws {
  let a = seed | 0;
  let b = Math.floor(seed / 2 ** 32) | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = (): number => {
    const mixed = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + mixed) | 0;
    return (mixed >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < WARM_UP; round += 1) next();
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    pick: <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item, // an index of the list
  };
}
