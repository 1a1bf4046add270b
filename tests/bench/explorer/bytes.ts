import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Figure } from "../figures.ts";
import { rounded } from "./numbers.ts";
import { type Stage } from "./stage.ts";

const ASSETS = new URL("../../../dist/web/assets/", import.meta.url);

/**
 * Notes which scripts had come when the list could first be read, and when the picture lived. A script counts from
 * the moment it was asked for: what is on its way takes from the line as well.
 */
const WATCH = `
  window.__marks = {};
  const scripts = () => performance.getEntriesByType("resource")
    .filter((entry) => entry.name.endsWith(".js") && entry.responseEnd > 0).map((entry) => entry.name);
  const look = () => {
    if (!window.__marks.reads && document.querySelector(".list-pane .list-item")) window.__marks.reads = scripts();
    if (!window.__marks.lives && window.__view?.ready) window.__marks.lives = scripts();
    if (!window.__marks.lives) setTimeout(look, 0);
  };
  look();
`;

/** Every script as it came over the wire, gzip -9, in the order of loading. */
export async function byteFigures(stage: Stage): Promise<readonly Figure[]> {
  const { address } = await stage.server();
  const visit = await stage.visit(`${address}/?painter=sigma`, { first: WATCH });
  await visit.page.waitForFunction(() =>
    Object.keys((window as { __marks?: object }).__marks ?? {}).includes("lives"),
  );
  const marks = await visit.page.evaluate<{ reads: string[]; lives: string[] }>("window.__marks");
  await visit.close();
  const names = new Set(readdirSync(ASSETS).filter((name) => name.endsWith(".js")));
  const language = visitedLanguages(names);
  // A visitor loads the language of the page and no other.
  const all = [...names].filter((name) => !language.others.has(name));
  const kilobytes = (files: readonly string[]): number =>
    rounded(files.reduce((sum, name) => sum + zipped(name), 0) / 1000);
  const named = (addresses: readonly string[]): string[] => [
    ...new Set(addresses.map((one) => one.split("/").at(-1) ?? one)),
  ];
  const method = "gzip -9 of each script asked for until then, in a real browser";
  return [
    {
      name: "JavaScript until the page reads",
      value: kilobytes(named(marks.reads)),
      unit: "kB",
      bar: 20,
      better: "lower",
      method,
    },
    {
      name: "JavaScript until the graph lives",
      value: kilobytes(named(marks.lives)),
      unit: "kB",
      bar: 80,
      better: "lower",
      method,
    },
    {
      name: "JavaScript in all",
      value: kilobytes(all),
      unit: "kB",
      bar: 130,
      better: "lower",
      method: "gzip -9 of all chunks, one language",
    },
  ];
}

function visitedLanguages(names: ReadonlySet<string>): { readonly others: ReadonlySet<string> } {
  const manifest = JSON.parse(readFileSync(new URL("../.vite/manifest.json", ASSETS), "utf8")) as Readonly<
    Record<string, { readonly file: string }>
  >;
  const others = Object.entries(manifest)
    .filter(([source]) => /src\/texts\/(?!en\/)[a-z]+\/[a-z-]+\.ts$/.test(source))
    .map(([, { file }]) => file.split("/").at(-1) ?? "");
  return { others: new Set(others.filter((name) => names.has(name))) };
}

function zipped(name: string): number {
  return gzipSync(readFileSync(new URL(name, ASSETS)), { level: 9 }).byteLength;
}
