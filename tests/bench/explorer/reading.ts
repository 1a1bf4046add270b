import type { Figure } from "../figures.ts";
import type { Stage } from "./stage.ts";

/** Whether the contested claims can be read with scripts off, with both sides' words. */
export async function readingFigures(stage: Stage): Promise<readonly Figure[]> {
  const { address } = await stage.server();
  const visit = await stage.visit(address, { scripts: false });
  const { data } = (await (await fetch(`${address}/api/v1/claims?standing=contested&limit=3`)).json()) as {
    readonly data: readonly { readonly text: string }[];
  };
  const text = await visit.page.innerText("body");
  const isReadable = data.length > 0 && data.every((claim) => text.includes(claim.text));
  await visit.close();
  return [
    {
      name: "contested list readable with scripts off",
      value: isReadable ? 1 : 0,
      unit: "yes = 1",
      bar: 1,
      better: "higher",
      method: "the three most contested claims stand in the text of /",
    },
  ];
}
