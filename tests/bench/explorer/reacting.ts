import type { CDPSession, Page } from "playwright-core";
import type { Figure } from "../figures.ts";
import { quantile, rounded } from "./numbers.ts";
import { LARGE, type Stage, type Visit, WHOLE } from "./stage.ts";

const SELECTIONS = 60;
const TIMES = 30;

/** How soon the page answers to a hand at 10,000 nodes. */
export async function reactingFigures(stage: Stage): Promise<readonly Figure[]> {
  const { address } = await stage.server(LARGE);
  const visit = await stage.visit(`${address}/${WHOLE}`);
  try {
    const ids = await statementsHere(address);
    // The code of the panels is fetched by now, as it is for anybody who has looked at the page for a moment.
    await visit.page.waitForTimeout(3000);
    return [
      await selecting(visit, ids),
      await scripted(visit, "filter, 10,000 nodes", 60, FILTERS),
      await hovering(visit),
      await typing(visit),
    ];
  } finally {
    await visit.close();
  }
}

/** Statements spread over the whole record. */
async function statementsHere(address: string): Promise<readonly Sought[]> {
  const { data } = (await (await fetch(`${address}/api/v1/found?maxDepth=0&limit=50000`)).json()) as {
    readonly data: { readonly statements: readonly string[] };
  };
  const step = Math.floor(data.statements.length / SELECTIONS);
  const ids = data.statements.filter((_, place) => place % step === 0).slice(0, SELECTIONS);
  return Promise.all(
    ids.map(async (id) => {
      const answer = (await (await fetch(`${address}/api/v1/statements/${id}`)).json()) as {
        readonly data: { readonly evidence: readonly { readonly exact: string }[] };
      };
      return { id, exact: answer.data.evidence[0]?.exact ?? "" };
    }),
  );
}

/** A statement and the words that are to be marked for it. */
interface Sought {
  readonly id: string;
  readonly exact: string;
}

/** From the change of the address to the marked words of that very statement in the text beside it. */
async function selecting({ page }: Visit, sought: readonly Sought[]): Promise<Figure> {
  const times: number[] = [];
  for (const { id, exact } of sought) {
    times.push(
      await page.evaluate<number>(`new Promise((resolve, reject) => {
        const exact = ${JSON.stringify(exact)};
        const isMarked = () => [...document.querySelectorAll(".document-text mark.is-chosen")]
          .some(({ textContent }) => textContent.length > 8 && exact.includes(textContent));
        const started = performance.now();
        ${goTo(`/?select=${id}`)}
        const look = () => {
          const taken = performance.now() - started;
          if (isMarked()) resolve(taken);
          else if (taken > 20000) reject(new Error("no words of ${id} were marked"));
          else setTimeout(look, 1);
        };
        look();
      })`),
    );
    await page.waitForTimeout(100);
  }
  return {
    name: "select to marked words, 10,000 nodes, p95",
    value: rounded(quantile(times, 0.95), 0),
    unit: "ms",
    bar: 150,
    better: "lower",
    method: `${times.length} statements over the whole record, until the words are marked in the text; median ${rounded(quantile(times, 0.5), 0)}`,
  };
}

const FILTERS = Array.from({ length: TIMES }, (_, time) =>
  goTo(["/?act=denies", "/?stance=against", "/", "/?maxDepth=0", "/?standing=contested"][time % 5] ?? "/"),
);

/** To this view of the whole: without its number the page would go back to the overview. */
function goTo(view: string): string {
  const address = `${view}${view.includes("?") ? `&${WHOLE.slice(1)}` : WHOLE}`;
  return `history.pushState(null, "", ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent("popstate"));`;
}

/** Script time of the page for each of these actions, until it has nothing left to do. */
async function scripted(
  { page, context }: Visit,
  name: string,
  bar: number,
  actions: readonly string[],
): Promise<Figure> {
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.evaluate(goTo("/"));
  await page.waitForTimeout(500);
  const times: number[] = [];
  for (const action of actions) {
    const before = await scriptTime(session);
    await page.evaluate(action);
    await page.waitForTimeout(400);
    times.push((await scriptTime(session)) - before);
  }
  await session.detach();
  return figureOf(name, bar, times);
}

async function hovering(visit: Visit): Promise<Figure> {
  const { page, context } = visit;
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.evaluate(goTo("/"));
  await page.waitForTimeout(800);
  const keys = await nodesInSight(page);
  const times: number[] = [];
  for (const { x, y } of keys) {
    const before = await scriptTime(session);
    await page.mouse.move(x, y);
    await page.waitForTimeout(120);
    times.push((await scriptTime(session)) - before);
  }
  await session.detach();
  return figureOf("hover, 10,000 nodes", 16, times);
}

async function nodesInSight(page: Page): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const box = await page.evaluate<{ x: number; y: number; width: number; height: number }>(
    `(({ x, y, width, height }) => ({ x, y, width, height }))(document.querySelector(".surface").getBoundingClientRect())`,
  );
  return Array.from({ length: TIMES }, (_, time) => ({
    x: box.x + box.width * (0.2 + 0.6 * ((time * 0.37) % 1)),
    y: box.y + box.height * (0.2 + 0.6 * ((time * 0.61) % 1)),
  }));
}

async function typing({ page, context }: Visit): Promise<Figure> {
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.locator("#search").focus();
  await page.waitForTimeout(300);
  const times: number[] = [];
  for (const letter of "harbour of Arnfeld repaired st") {
    const before = await scriptTime(session);
    await page.keyboard.type(letter);
    await page.waitForTimeout(250);
    times.push((await scriptTime(session)) - before);
  }
  await page.keyboard.press("Escape");
  await session.detach();
  return figureOf("keystroke in the search, 10,000 nodes", 30, times);
}

/** Milliseconds of script so far. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0);
}

function figureOf(name: string, bar: number, times: readonly number[]): Figure {
  return {
    name,
    value: rounded(quantile(times, 0.95)),
    unit: "ms script",
    bar,
    better: "lower",
    method: `p95 of ${times.length}, script time of the page with all that follows; median ${rounded(quantile(times, 0.5))}`,
  };
}
