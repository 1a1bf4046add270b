import { parentPort, workerData } from "node:worker_threads";
import { answerInWorker } from "./api/answer-in-worker.ts";
import { rememberNeighbourhood } from "./api/remember-neighbourhood.ts";
import { logBug } from "./log-bug.ts";
import { pageSources } from "./page-sources.ts";
import { pageRenderer } from "./pages/render-page.ts";
import { concealNames } from "./queries/conceal-names.ts";
import { lateRasterizer } from "./raster/late-rasterizer.ts";
import type { AnswerWorkerData } from "./start-answer-worker.ts";
import { readFonts } from "./store/files/read-fonts.ts";
import { openStore } from "./store/open-store.ts";

/** The thread that works out long answers: like main.ts it knows everybody, and reads only. */
const { place, version, base, assets } = workerData as AnswerWorkerData; // handed over by startAnswerWorker, whose type it has

const store = await openStore(place, { readOnly: true });

if (parentPort !== null) {
  const neighbourhoods = rememberNeighbourhood();
  answerInWorker(parentPort, {
    store,
    version,
    base,
    neighbourhoods,
    rasterize: lateRasterizer(readFonts),
    renderPage: pageRenderer({
      ...pageSources({ inPixels: true }),
      store: concealNames(store),
      neighbourhoods,
      assets,
      log: logBug,
    }),
  });
}
