import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { accessFigures } from "./explorer/access.ts";
import { addressFigures } from "./explorer/address.ts";
import { byteFigures } from "./explorer/bytes.ts";
import { interactiveFigures } from "./explorer/interactive.ts";
import { openingFigures } from "./explorer/openings.ts";
import { paintingFigures } from "./explorer/painting.ts";
import { reactingFigures } from "./explorer/reacting.ts";
import { readingFigures } from "./explorer/reading.ts";
import { restFigures } from "./explorer/rest.ts";
import { Stage } from "./explorer/stage.ts";
import { taskFigures } from "./explorer/tasks.ts";
import { type Figure, printFigures } from "./figures.ts";

/**
 * `npm run bench:explorer -- [--json FILE] [--only NAME,…]`: what the explorer must hold to, measured in a real
 * browser on the built program. Build first: `npm run build`.
 */
const PARTS = {
  bytes: byteFigures,
  reading: readingFigures,
  interactive: interactiveFigures,
  reacting: reactingFigures,
  rest: restFigures,
  access: accessFigures,
  tasks: taskFigures,
  address: addressFigures,
  openings: openingFigures,
  // The slowest: a frame of so many lines takes a second where WebGL is drawn in software.
  painting: paintingFigures,
} as const satisfies Readonly<Record<string, (stage: Stage) => Promise<readonly Figure[]>>>;

async function main(args: readonly string[]): Promise<number> {
  const after = (flag: string): string | undefined =>
    args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined;
  const only = after("--only")?.split(",");
  const stage = new Stage();
  const figures: Figure[] = [];
  let failed = 0;
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (only && !only.includes(name)) continue;
      try {
        const measured = await part(stage);
        printFigures(measured);
        figures.push(...measured);
      } catch (error) {
        failed += 1;
        console.error(`${name} could not be measured:`, error);
      }
    }
  } finally {
    await stage.clear();
  }
  console.log(`load of the machine at the end: ${loadavg()[0]?.toFixed(1) ?? "?"}`);
  const file = after("--json");
  if (file !== undefined) writeFileSync(file, `${JSON.stringify({ figures }, undefined, 2)}\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
