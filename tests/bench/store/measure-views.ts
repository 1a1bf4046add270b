import type { Figure } from "../figures.ts";
import { medianOf } from "./median.ts";
import { startServer } from "./processes.ts";

/** What a person opens first: pages, and what the explorer asks for. SPEAKER and CLAIM stand for the busiest ones. */
const VIEWS = [
  "/",
  "/claims",
  "/agents",
  "/documents",
  "/statements",
  "/timeline",
  "/agents/SPEAKER",
  "/claims/CLAIM",
  "/api/v1/claims?sort=-contested&limit=100",
  "/api/v1/agents?sort=-statements&limit=100",
  "/api/v1/graph?view=simple&shape=columns",
  "/api/v1/graph?view=simple&act=denies&shape=columns",
  "/api/v1/found?act=denies",
  "/api/v1/stats?period=auto",
  "/api/v1/claims/CLAIM/statements",
];

/** Times that each is asked for, every time in another way, so that none is ready. */
const ROUNDS = 3;
const LANGUAGES = ["", "?lang=en", "?lang=de"];

/** How long those take that show much, and how long others wait for a small answer meanwhile. */
export async function measureViews(where: readonly string[]): Promise<readonly Figure[]> {
  const server = await startServer("dist/main.js", ["serve", ...where, "--port", "0", "--json"]);
  const at = `http://127.0.0.1:${server.port}`;
  const first = async (list: string): Promise<string> => {
    const { data } = (await (await fetch(`${at}/api/v1/${list}`)).json()) as {
      data: readonly { id: string }[];
    };
    return data[0]?.id ?? "";
  };
  const names: Readonly<Record<string, string>> = {
    SPEAKER: await first("agents?sort=-statements&limit=1"),
    CLAIM: await first("claims?sort=-contested&limit=1"),
  };
  const took = new Map<string, number[]>();
  const waits: number[] = [];
  const progress = { isDone: false };
  const small = (async () => {
    while (!progress.isDone) {
      const begin = performance.now();
      await (await fetch(`${at}/api/v1/health`)).text();
      waits.push(performance.now() - begin);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  })();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const view of VIEWS) {
      const path = view.replace(/SPEAKER|CLAIM/, (name) => names[name] ?? name);
      const apart = path.startsWith("/api/") ? "" : (LANGUAGES[round] ?? "");
      const begin = performance.now();
      const answer = await fetch(at + path + apart, { headers: { accept: `*/*;q=0.${round + 1}` } });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
      took.set(view, [...(took.get(view) ?? []), performance.now() - begin]);
    }
  }
  progress.isDone = true;
  await small;
  await server.stop();
  const medians = [...took].map(([view, times]) => ({ view, ms: medianOf(times) }));
  const slowest = medians.reduce((one, other) => (other.ms > one.ms ? other : one));
  const told = medians.map(({ view, ms }) => `${view} ${Math.round(ms)}`).join(", ");
  return [
    {
      name: "slowest of the pages and pictures opened first",
      value: Math.round(slowest.ms),
      unit: "ms",
      better: "lower",
      method: `medians of ${ROUNDS}: ${told}`,
    },
    {
      name: "longest wait for a small answer meanwhile",
      value: Math.round(Math.max(...waits)),
      unit: "ms",
      better: "lower",
      method: `/health, one after the other, ${waits.length} times; median ${medianOf(waits).toFixed(1)} ms`,
    },
  ];
}
