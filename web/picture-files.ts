import { projectionOf, WHOLE } from "../src/picture/camera.ts";
import type { Frame } from "../src/picture/frame.ts";
import type { Font } from "../src/picture/label-ways.ts";
import { nodeScale } from "../src/picture/node-scale.ts";
import { sceneIndex } from "../src/picture/scene-index.ts";
import { estimateWidth } from "../src/picture/svg/estimate-width.ts";
import { overviewWords } from "../src/texts/overview-words.ts";
import { writeSvg, type SvgWords } from "../src/picture/svg/write-svg.ts";
import { ask } from "./api/ask.ts";
import { address } from "./state/address-state.ts";
import { announce } from "./state/announcing.ts";
import { save } from "./state/download.ts";
import { edgeWord } from "./state/edge-word.ts";
import { baseAnswer, graphAnswer } from "./state/graph-state.ts";
import { nameOf } from "./state/names.ts";
import { painter } from "./state/pointing.ts";
import { look } from "./state/picture-state.ts";
import { track } from "./state/progress.ts";
import { texts } from "./state/texts.ts";
import { chipsOf } from "./view-model/chips.ts";
import { overviewCounts } from "./view-model/overview-counts.ts";

/** Pixels of the picture where none is on the page. */
const SIZE = { width: 1200, height: 800 };
/** Pixels of a PNG for one of the page: sharp in print. */
const SHARP = 2;

/** Hands the picture as shown to the browser as a file: same camera, same filters, legend and revision with it. */
export async function savePicture(form: "svg" | "png"): Promise<void> {
  const { file } = texts().picture;
  const name = `${file.name}.${form}`;
  await track(file.working, async (report) => {
    const svg = await viewSvg();
    report(0.4);
    const type = "image/svg+xml;charset=utf-8";
    save(form === "svg" ? new Blob([svg], { type }) : await pixels(svg), name);
  });
  announce(file.done(name));
}

async function viewSvg(): Promise<string> {
  const now = look.peek();
  if (!now) throw new TypeError(texts().picture.file.failed);
  const surface = document.querySelector(".surface");
  const size = surface?.clientWidth ? { width: surface.clientWidth, height: surface.clientHeight } : SIZE;
  const camera = painter.peek()?.camera() ?? address.peek().at ?? WHOLE;
  const frame: Frame = {
    // What happens to be under the pointer is no part of the picture.
    look: { ...now, hovered: undefined },
    projection: projectionOf(sceneIndex(now.scene).extent, size, camera),
    nodeScale: nodeScale(now.scene.nodes.size, size),
    moving: false,
  };
  const { meta } = await ask<unknown>("/");
  return writeSvg(frame, wordsFor(frame, meta.rev), measure());
}

function wordsFor({ look: { visible } }: Frame, rev: number): SvgWords {
  const { picture, vocabulary, grammar } = texts();
  const filters = chipsOf(address.peek(), nameOf, texts()).map(({ words }) => words);
  return {
    title: picture.file.title,
    description: picture.file.description(
      grammar.count(visible.nodes.size, picture.file.nodes),
      grammar.count(visible.edges.size, picture.file.lines),
    ),
    filters: filters.length === 0 ? [] : [`${picture.file.filters}: ${filters.join("; ")}`],
    notes: [
      ...folded(),
      `${picture.file.revision(grammar.number(rev))}. ${picture.file.note}`,
      location.href,
    ],
    edge: edgeWord,
    legend: {
      kind: (kind) => (kind === "Claim" ? picture.legend.claim : vocabulary.kinds[kind].label),
      stance: (stance) => vocabulary.stances[stance].meaning,
      structure: (kind) => edgeWord({ kind }),
      hollow: picture.legend.hollow(picture.proposal),
    },
  };
}

/** What the picture leaves out, where it is an overview. */
function folded(): readonly string[] {
  const [base, now] = [baseAnswer.peek().data, graphAnswer.peek().data];
  const counts = base && now && overviewCounts(base, now);
  return counts ? [overviewWords(texts(), counts, now !== base || counts.folded.speakers === undefined)] : [];
}

/** As the browser measures, so that names stand where the page has them. */
function measure(): (text: string, font: Font) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return estimateWidth;
  return (text, font) => {
    context.font = `${font.weight} ${font.size}px ${font.family}`;
    return context.measureText(text).width;
  };
}

async function pixels(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * SHARP;
  canvas.height = image.height * SHARP;
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!context || !blob) throw new TypeError(texts().picture.file.failed);
  return blob;
}
