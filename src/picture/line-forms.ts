import { isProposal } from "../vocabulary/proposal-words.ts";
import type { EdgeKind } from "../vocabulary/edge-kinds.ts";
import { STANCES, type Stance } from "../vocabulary/stances.ts";
import type { State } from "../vocabulary/statement-words.ts";
import { mix, type Palette } from "./palette.ts";

export type Stroke = "solid" | "dashed" | "dotted";
export type Head = "arrow" | "bar" | "open" | "none";

/** How a line is drawn: opposition must be seen without its colour, so form and head differ too. */
export interface LineForm {
  readonly stroke: Stroke;
  /** Pixels at the first zoom. */
  readonly width: number;
  /** At the end, and at the beginning. */
  readonly head: Head;
  readonly tail: Head;
  readonly colour: (palette: Palette) => string;
}

/** How much wider a hollow line is, in pixels at the first zoom: what is only proposed is drawn hollow. */
export const HOLLOW = 2;

const STROKES = { solid: "solid", dashed: "dashed", dotted: "dotted", thin: "solid" } as const;

/** The line of a stance, as the vocabulary words it. */
export function stanceForm(stance: Stance): LineForm {
  const { line, arrow } = STANCES[stance];
  return {
    stroke: STROKES[line],
    width: line === "thin" ? 1 : 2,
    head: arrow,
    tail: "none",
    colour: (palette) => palette.stances[stance],
  };
}

const HAIR: LineForm = {
  stroke: "solid",
  width: 1,
  head: "none",
  tail: "none",
  colour: (palette) => palette.quiet,
};

/** Lines that are no acts. What is not listed is a hair line. */
const STRUCTURE_FORMS: Readonly<Partial<Record<EdgeKind, LineForm>>> = {
  contradicts: {
    stroke: "solid",
    width: 2,
    head: "arrow",
    tail: "arrow",
    colour: (palette) => palette.stances.against,
  },
  supports: { ...HAIR, width: 1.5, head: "arrow", colour: (palette) => palette.stances.for },
  // Being accused is no side: neutral, unlike anything said.
  against: { ...HAIR, head: "open", colour: (palette) => mix(palette.quiet, palette.ink, 0.3) },
  about: { ...HAIR, stroke: "dotted" },
  // Every statement stands in a document: as many lines as statements, so the faintest.
  in: { ...HAIR, width: 0.7, colour: (palette) => mix(palette.quiet, palette.paper, 0.5) },
};

/** The line of an edge: acts by their stance, the rest by kind. */
export function lineForm(kind: EdgeKind, stance: Stance | undefined): LineForm {
  return stance === undefined ? (STRUCTURE_FORMS[kind] ?? HAIR) : stanceForm(stance);
}

/** Lines that only say what a statement consists of: in the picture of everything it is hollow itself. */
const FIELDS: ReadonlySet<EdgeKind> = new Set<EdgeKind>(["by", "in", "against", "onBehalfOf", "about"]);

/** Whether a line is drawn hollow: what it says is only proposed. */
export function isHollowLine({ kind, state }: { readonly kind: EdgeKind; readonly state?: State }): boolean {
  return isProposal({ state }) && !FIELDS.has(kind);
}
