import { parentPort, workerData } from "node:worker_threads";
import { answerInWorker } from "./api/answer-in-worker.ts";
import type { Rasterize } from "./raster/rasterize.ts";
import type { AnswerWorkerData } from "./start-answer-worker.ts";
import { readFonts } from "./store/files/read-fonts.ts";
import { openStore } from "./store/open-store.ts";

/** The thread that works out long answers: like main.ts it knows everybody, and reads only. */
const { place, version, base } = workerData as AnswerWorkerData; // handed over by startAnswerWorker, whose type it has

const store = await openStore(place, { readOnly: true });
/** Loaded when the first picture is asked for. */
let rasterize: Promise<Rasterize> | undefined;
const loadRasterizer = async (): Promise<Rasterize> => {
  const { rasterizer } = await import("./raster/rasterize.ts");
  return rasterizer(readFonts);
};

if (parentPort !== null) {
  answerInWorker(parentPort, {
    store,
    version,
    base,
    rasterize: async (svg) => {
      rasterize ??= loadRasterizer();
      return (await rasterize)(svg);
    },
  });
}
