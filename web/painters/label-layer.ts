import { chooseLabels, LINE, type Writing } from "../../src/picture/choose-labels.ts";
import type { Projection } from "../../src/picture/camera.ts";
import type { Frame } from "../../src/picture/frame.ts";
import type { Font } from "../../src/picture/label-ways.ts";
import { WORD_FONT } from "../../src/picture/line-words.ts";
import type { SceneEdge } from "../../src/picture/scene.ts";
import { pixelRatio } from "./pixel-ratio.ts";

/** The sheet of names above the picture. While the camera moves it is moved as a whole; names are chosen at rest. */
export class LabelLayer {
  private readonly canvas = document.createElement("canvas");
  private readonly context: CanvasRenderingContext2D | null;
  private readonly wordOf: (edge: SceneEdge) => string;
  private written: Projection | undefined;

  constructor(container: HTMLElement, wordOf: (edge: SceneEdge) => string) {
    this.wordOf = wordOf;
    this.canvas.className = "label-layer";
    this.canvas.style.position = "absolute";
    this.canvas.style.transformOrigin = "0 0";
    this.canvas.style.pointerEvents = "none";
    container.append(this.canvas);
    this.context = this.canvas.getContext("2d", { willReadFrequently: true });
  }

  /** Takes the names along with the picture. */
  follow(projection: Projection): void {
    const { written } = this;
    if (!written) return;
    const share = projection.scale / written.scale;
    const x = projection.shiftX - written.shiftX * share;
    const y = projection.shiftY - written.shiftY * share;
    this.canvas.style.transform = `matrix(${share}, 0, 0, ${share}, ${x}, ${y})`;
  }

  write(frame: Frame): void {
    const { context, canvas } = this;
    if (!context) return;
    const { width, height } = frame.projection;
    const ratio = pixelRatio();
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const measure = (text: string, font: Font): number => {
      context.font = cssFont(font);
      return context.measureText(text).width;
    };
    draw(context, chooseLabels(frame, measure, this.wordOf), frame);
    canvas.style.transform = "";
    this.written = frame.projection;
  }

  kill(): void {
    this.canvas.remove();
  }
}

function draw(context: CanvasRenderingContext2D, { labels, words }: Writing, { look }: Frame): void {
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.font = cssFont(WORD_FONT);
  context.textAlign = "center";
  for (const { text, colour, box } of words) {
    context.fillStyle = look.palette.paper;
    context.beginPath();
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 8);
    context.fill();
    context.fillStyle = colour;
    context.fillText(text, (box.left + box.right) / 2, (box.top + box.bottom) / 2 + 0.5);
  }
  context.strokeStyle = look.palette.paper;
  context.fillStyle = look.palette.ink;
  for (const { lines, font, align, x, top } of labels) {
    context.font = cssFont(font);
    context.textAlign = align;
    lines.forEach((line, index) => {
      const y = top + LINE * (index + 0.5);
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    });
  }
}

function cssFont({ weight, size, family }: Font): string {
  return `${weight} ${size}px ${family}`;
}
