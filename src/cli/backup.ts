import type { CliCommand } from "./cli-command.ts";

/** `hearsay backup FILE`: a whole copy of the store, also while a server writes to it. */
export const backup: CliCommand = {
  name: "backup",
  arguments: "<file>",
  summary: "copy the store into one file, also while it is in use",
  options: [],
  async run(context, [file = ""]) {
    await context.backup(file);
    context.print(context.json ? JSON.stringify({ file }) : `${file}: the store was copied.`);
    return 0;
  },
};
