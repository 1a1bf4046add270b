import { KINDS, KIND_NAMES, type Kind } from "../vocabulary/kinds.ts";
import { STANCES, STANCE_NAMES, type Stance } from "../vocabulary/stances.ts";

/** Colours as #rrggbb. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
}

/** The colours of the picture. By day those of the vocabulary; at night the same hues, light enough for dark paper. */
export function palette(dark: boolean): Palette {
  const shade = (colour: string): string => (dark ? lighter(colour) : colour);
  return {
    paper: dark ? "#171614" : "#fdfcf9",
    ink: dark ? "#ece7de" : "#1f1d1a",
    quiet: dark ? "#56524b" : "#c9c4ba",
    kinds: record(KIND_NAMES, (kind) => shade(KINDS[kind].colour)),
    stances: record(STANCE_NAMES, (stance) => shade(STANCES[stance].colour)),
  };
}

/** `share` of the second colour, 0 to 1, in the first. */
export function mix(first: string, second: string, share: number): string {
  const a = channels(first);
  const b = channels(second);
  return hex(a.map((value, index) => value + ((b[index] ?? value) - value) * share));
}

/** The same hue at 68 % lightness, a little less strong: readable on dark paper at 3:1 and more. */
function lighter(colour: string): string {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => value / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const strength = max === min ? 0 : (max - min) / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * 0.68 - 1)) * strength * 0.85;
  const base = 0.68 - chroma / 2;
  const part = (value: number): number => (max === min ? 0 : ((value - min) / (max - min)) * chroma);
  return hex([r, g, b].map((value) => (base + part(value)) * 255));
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}

function record<K extends string>(names: readonly K[], value: (name: K) => string): Record<K, string> {
  // Object.fromEntries forgets its keys; they are exactly the names.
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, string>;
}
