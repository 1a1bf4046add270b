import { parentPort, workerData } from "node:worker_threads";
import { answerInWorker } from "./api/answer-in-worker.ts";
import { lateRasterizer } from "./raster/late-rasterizer.ts";
import type { AnswerWorkerData } from "./start-answer-worker.ts";
import { readFonts } from "./store/files/read-fonts.ts";
import { openStore } from "./store/open-store.ts";

/** The thread that works out long answers: like main.ts it knows everybody, and reads only. */
const { place, version, base } = workerData as AnswerWorkerData; // handed over by startAnswerWorker, whose type it has

const store = await openStore(place, { readOnly: true });

if (parentPort !== null) {
  answerInWorker(parentPort, {
    store,
    version,
    base,
    rasterize: lateRasterizer(readFonts),
  });
}
