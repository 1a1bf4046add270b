import type { CliCommand } from "./cli-command.ts";

/** `hearsay restore FILE`: takes a backup as the store. The store before it stays beside it under another name. */
export const restore: CliCommand = {
  name: "restore",
  arguments: "<file>",
  summary: "take a backup as the store; what was there stays beside it",
  options: [],
  async run(context, [file = ""]) {
    await context.restore(file);
    context.print(context.json ? JSON.stringify({ file }) : `${file}: is the store now.`);
    return 0;
  },
};
