import type { Page } from "playwright-core";
import type { Figure } from "../figures.ts";
import { median, rounded } from "./numbers.ts";
import { servePlainPage } from "./plain-page.ts";
import { rendererCpu } from "./renderer-cpu.ts";
import { LARGE, MIDDLE, type Stage, WHOLE } from "./stage.ts";

const FRAMES = 40;
const ROUNDS = 3;
/** Milliseconds after which the picture stands again. */
const REST = 2000;

/** What a frame costs the renderer process while the camera moves in every one of them. */
export async function paintingFigures(stage: Stage): Promise<readonly Figure[]> {
  return [...(await againstPlainSigma(stage)), ...(await canvasAlone(stage))];
}

/** Ours, plain, plain, ours …: whatever else the machine does meanwhile meets both. */
async function againstPlainSigma(stage: Stage): Promise<readonly Figure[]> {
  const { address } = await stage.server(LARGE);
  const plain = await servePlainPage();
  try {
    const graph = encodeURIComponent(`${address}/api/v1/graph?overview=50000`);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const who of round % 2 === 0 ? ["ours", "plain"] : ["plain", "ours"]) {
        const at = who === "ours" ? `${address}/${WHOLE}&painter=sigma` : `${plain.address}/?graph=${graph}`;
        (who === "ours" ? ours : theirs).push(await frameCost(stage, at, "webgl"));
      }
    }
    const method = `CPU of the renderer process over ${FRAMES} frames, camera set once a frame, software WebGL, ${ROUNDS} × each in turn`;
    return [
      {
        name: "panning 10,000/30,000, against plain Sigma",
        value: rounded(median(ours) / median(theirs), 2),
        unit: "×",
        bar: 1,
        better: "lower",
        method: `${method}: ours ${ours.join(", ")}, plain ${theirs.join(", ")} CPU-ms a frame`,
      },
    ];
  } finally {
    plain.close();
  }
}

async function canvasAlone(stage: Stage): Promise<readonly Figure[]> {
  const { address } = await stage.server(MIDDLE);
  return [
    {
      name: "Canvas 2D, 1,000/1,500",
      value: await frameCost(stage, `${address}/${WHOLE}`, "plain"),
      unit: "CPU-ms a frame",
      bar: 80,
      better: "lower",
      method: `CPU of the renderer process over ${FRAMES} frames in a browser without WebGL`,
    },
  ];
}

async function frameCost(stage: Stage, address: string, kind: "webgl" | "plain"): Promise<number> {
  const visit = await stage.visit(address, { kind });
  try {
    await pan(visit.page, 10);
    await visit.page.waitForTimeout(REST);
    const before = await framesOf(visit.page);
    const cpu = await rendererCpu(await stage.browser(kind), visit.page, () => pan(visit.page, FRAMES));
    return rounded(cpu / Math.max(1, (await framesOf(visit.page)) - before));
  } finally {
    await visit.close();
  }
}

async function framesOf(page: Page): Promise<number> {
  return page.evaluate<number>("window.__view.frames");
}

/** Moves the camera along a circle, one step whenever the frame before is drawn. */
async function pan(page: Page, frames: number): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const last = window.__view.frames + ${frames};
    let step = 0;
    let seen = -1;
    const move = () => {
      if (window.__view.frames >= last) return resolve();
      if (window.__view.frames !== seen || step % 20 === 0) {
        seen = window.__view.frames;
        const turn = (step / 40) * Math.PI;
        window.__view.lookAt({ x: 0.5 + 0.1 * Math.cos(turn), y: 0.5 + 0.1 * Math.sin(turn), ratio: 0.8 });
      }
      step += 1;
      requestAnimationFrame(move);
    };
    move();
  })`);
}
