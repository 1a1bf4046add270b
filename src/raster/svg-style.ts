/** What is read of an element, whoever parsed it. */
export interface SvgElement {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly children: Iterable<SvgElement>;
  getAttribute(name: string): string | null;
}

/** The presentation attributes that children take over from their parents, as SVG 1.1 says. */
const INHERITED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
] as const;

/** Presentation attributes by name, as they are written. */
export type SvgStyle = Readonly<Record<string, string>>;

/** What holds for an element inside one that has this style. Opacity is not taken over: a group carries its own. */
export function styleOf(element: SvgElement, parent: SvgStyle): SvgStyle {
  const own = INHERITED.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { ...parent, ...Object.fromEntries(own) };
}

/** A number of an attribute, in user units; `missing` where there is none. */
export function numberOf(element: SvgElement, name: string, missing = 0): number {
  const value = Number.parseFloat(element.getAttribute(name) ?? "");
  return Number.isFinite(value) ? value : missing;
}
