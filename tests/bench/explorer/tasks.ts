import type { Figure } from "../figures.ts";
import { TEN_TASKS } from "../../browser/ten-tasks.ts";
import type { Stage } from "./stage.ts";

/** Ten things people come for, done by keyboard alone, and on the pages that need no scripts. */
export async function taskFigures(stage: Stage): Promise<readonly Figure[]> {
  const { address } = await stage.server();
  const done = { keyboard: 0, pages: 0 };
  for (const task of TEN_TASKS) {
    for (const way of ["keyboard", "pages"] as const) {
      const visit = await stage.visit(address, { scripts: way === "keyboard" });
      visit.page.setDefaultTimeout(8000);
      try {
        await task[way](visit.page);
        done[way] += 1;
      } catch (error) {
        console.log(
          `  by ${way}: ${task.title}: ${error instanceof Error ? error.message.split("\n")[0] : ""}`,
        );
      } finally {
        await visit.close();
      }
    }
  }
  const all = TEN_TASKS.length;
  const figure = (name: string, value: number, method: string): Figure => ({
    name,
    value,
    unit: `of ${all}`,
    bar: all,
    better: "higher",
    method,
  });
  return [
    figure("tasks by keyboard alone", done.keyboard, "no mouse: Tab, arrows, Enter and the keys of the page"),
    figure("tasks with scripts off", done.pages, "links and forms of the server's pages"),
  ];
}
