import type { Attribution } from "../attribution.ts";

/** Which tokens are cues already: one saying has one cue. */
export class KnownCues {
  readonly #isCue: Uint8Array;

  constructor(length: number, attributions: readonly Attribution[]) {
    this.#isCue = new Uint8Array(length);
    for (const attribution of attributions) this.add(attribution);
  }

  /** False, and nothing changes, where a token of the cue belongs to another. */
  add({ cue }: Attribution): boolean {
    if (this.#isCue.subarray(cue.start, cue.end).includes(1)) return false;
    this.#isCue.fill(1, cue.start, cue.end);
    return true;
  }
}
