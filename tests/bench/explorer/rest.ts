import type { Figure } from "../figures.ts";
import { LARGE, type Stage } from "./stage.ts";

/** Milliseconds after the picture lives before rest begins, and that rest is watched. */
const SETTLE = 2000;
const WATCHED = 10_000;

/** Complete pictures drawn, and main frames painted by the browser, while nobody does anything. */
export async function restFigures(stage: Stage): Promise<readonly Figure[]> {
  const { address } = await stage.server(LARGE);
  const visit = await stage.visit(`${address}/`);
  await visit.page.waitForTimeout(SETTLE);
  const paints: string[] = [];
  const session = await visit.context.newCDPSession(visit.page);
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) if (event["name"] === "Paint") paints.push("Paint");
  });
  const before = await visit.page.evaluate<number>("window.__view.frames");
  await session.send("Tracing.start", { categories: "devtools.timeline", transferMode: "ReportEvents" });
  await visit.page.waitForTimeout(WATCHED);
  const ended = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await ended;
  const frames = (await visit.page.evaluate<number>("window.__view.frames")) - before;
  await visit.close();
  return [
    {
      name: "repaints in 10 s of rest",
      value: frames + paints.length,
      unit: "",
      bar: 0,
      better: "lower",
      method: "pictures the painter drew and Paint events of the browser, 10,000 nodes",
    },
  ];
}
