/** One step of the schema. Once released it never changes: what is to be different comes in the next step. */
export interface Migration {
  /** The version of the schema after this step; the first is 1, and none is left out. */
  readonly version: number;
  readonly sql: string;
}
