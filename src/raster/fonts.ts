/** The letters of the picture, TrueType: bytes by family and weight. */
export interface FontFiles {
  readonly sans: readonly Uint8Array[];
  readonly serif: readonly Uint8Array[];
}

/** The family of ours that stands for the one a picture names: browsers have others than this machine. */
export function familyFor(named: string | undefined): "sans" | "serif" {
  const names = new Set((named ?? "").split(",").map((name) => name.trim().toLowerCase()));
  const isSerif = names.has("serif") && !names.has("sans-serif");
  return isSerif ? "serif" : "sans";
}
