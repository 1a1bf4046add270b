/** How a statement came to the page, how sure its speaker sounds, and how far a person has looked at it. */
export const MODES = ["quoted", "paraphrased", "mixed"] as const;
export type Mode = (typeof MODES)[number];

export const CERTAINTIES = ["certain", "probable", "possible", "unstated"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const STATES = ["proposed", "accepted", "rejected"] as const;
export type State = (typeof STATES)[number];
