import { seriousFaults } from "../../browser/visit.ts";
import type { Figure } from "../figures.ts";
import type { Stage } from "./stage.ts";

/** Every kind of view; ids are those of the record that comes with the program. */
const VIEWS = [
  "",
  "tab=speakers",
  "tab=statements",
  "act=denies",
  "middle=versus",
  "middle=table",
  "group=organization",
  "group=community",
  "view=full",
  "relate=,",
  "path=,",
  "lang=de",
];
const LOOKS = [false, true].flatMap((dark) => [320, 1280].map((width) => ({ dark, width })));

/** Faults that keep people out, over every view, both themes, a phone and a wide screen. */
export async function accessFigures(stage: Stage): Promise<readonly Figure[]> {
  const { address } = await stage.server();
  const selections = await someOfEach(address);
  const faults: string[] = [];
  let looked = 0;
  for (const look of LOOKS) {
    for (const view of [...VIEWS, ...selections.map((id) => `select=${id}`)]) {
      const visit = await stage.visit(`${address}/?${view}`, { ...look, height: 800 });
      faults.push(
        ...(await seriousFaults(visit.page)).map(
          (fault) => `${view} ${look.width} ${look.dark ? "dark" : "light"}: ${fault}`,
        ),
      );
      looked += 1;
      await visit.close();
    }
    for (const path of ["claims", "agents", "documents", "docs"]) {
      const visit = await stage.visit(`${address}/${path}`, { ...look, height: 800, wait: false });
      await visit.page.waitForLoadState();
      faults.push(...(await seriousFaults(visit.page)).map((fault) => `/${path} ${look.width}: ${fault}`));
      looked += 1;
      await visit.close();
    }
  }
  for (const fault of faults) console.log(`  ${fault}`);
  return [
    {
      name: "axe, serious or critical",
      value: faults.length,
      unit: "faults",
      bar: 0,
      better: "lower",
      method: `${looked} views: light and dark, 320 and 1280 px`,
    },
  ];
}

async function someOfEach(address: string): Promise<readonly string[]> {
  const ids = await Promise.all(
    ["claims", "statements", "agents?kind=Person", "agents?kind=Organization", "documents"].map(
      async (path) => {
        const sign = path.includes("?") ? "&" : "?";
        const answer = await fetch(`${address}/api/v1/${path}${sign}limit=1`);
        const { data } = (await answer.json()) as { readonly data: readonly { readonly id: string }[] };
        return data.map(({ id }) => id);
      },
    ),
  );
  return ids.flat();
}
