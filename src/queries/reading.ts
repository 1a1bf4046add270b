/** How the asker may read: what is decided outside the graph. */
export interface Reading {
  /** Words of withheld documents that somebody attached here may be shown: only to a reader on this machine. */
  readonly showAttached: boolean;
}
