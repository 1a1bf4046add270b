import type { Pen } from "../pen.ts";
import { rounded } from "./element.ts";

/** Writes what is drawn as the data of an SVG path. */
class PathPen implements Pen {
  private readonly parts: string[] = [];

  moveTo(x: number, y: number): void {
    this.parts.push(`M${rounded(x)} ${rounded(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.parts.push(`L${rounded(x)} ${rounded(y)}`);
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.parts.push(`Q${rounded(controlX)} ${rounded(controlY)} ${rounded(x)} ${rounded(y)}`);
  }

  /** In two halves: an arc of a whole turn would end where it began and be nothing. */
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    for (const angle of [(from + to) / 2, to]) {
      const end = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)].map(rounded);
      this.parts.push(`A${rounded(radius)} ${rounded(radius)} 0 0 1 ${end.join(" ")}`);
    }
  }

  text(): string {
    return this.parts.join("");
  }
}

/** The data of what this draws. */
export function pathOf(draw: (pen: Pen) => void): string {
  const pen = new PathPen();
  draw(pen);
  return pen.text();
}
