/** Where the speakers stand on a claim. Computed, never stored in a record; never a word on its truth. */
export const STANDINGS = {
  contested: { label: "contested", meaning: "different speakers stand for it and against it" },
  affirmed: { label: "affirmed", meaning: "somebody says so, and nobody here says otherwise" },
  denied: { label: "denied", meaning: "somebody says otherwise, and nobody here says so" },
  open: { label: "open", meaning: "nobody here takes a side" },
  withdrawn: { label: "withdrawn", meaning: "everybody who said so took it back" },
} as const;

export type Standing = keyof typeof STANDINGS;

export const STANDING_NAMES = Object.keys(STANDINGS) as readonly Standing[];
