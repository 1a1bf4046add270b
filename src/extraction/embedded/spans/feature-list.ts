/** Features of one token as hashes. Nothing is allocated while it fills. */
export class FeatureList {
  readonly hashes: Int32Array;
  count = 0;

  constructor(capacity: number) {
    this.hashes = new Int32Array(capacity);
  }

  #template = 0;

  /** Empties the list; the next feature is of this template, those after it of the next ones. */
  begin(template: number): void {
    this.count = 0;
    this.#template = template;
  }

  /** One feature of the next template: up to two values. */
  add(a: number, b = 0): void {
    this.#template += 1;
    let hash = Math.imul(a ^ Math.imul(this.#template, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
    this.hashes[this.count] = (hash ^ (hash >>> 16)) | 0;
    this.count += 1;
  }

  /** Leaves out the next templates: there is nothing to say. */
  skip(templates: number): void {
    this.#template += templates;
  }
}

/** Two values as one. */
export function pair(a: number, b: number): number {
  return (Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b + 0x165667b1, 0x297a2d39)) | 0;
}
