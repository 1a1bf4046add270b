import type { Draws } from "./draws.ts";

/** The newest few of many: what is old is forgotten, so that a graph of any size is made in the same memory. */
export interface Ring<Item> {
  readonly add: (item: Item) => void;
  /** Any of those remembered, all equally often; undefined when there are none. */
  readonly pick: () => Item | undefined;
}

export function createRing<Item>(draws: Draws, size: number): Ring<Item> {
  const items: Item[] = [];
  let next = 0;
  return {
    add: (item) => {
      items[next] = item;
      next = (next + 1) % size;
    },
    pick: () => items[draws.below(items.length)],
  };
}
