import { add } from "./add.ts";
import { ask } from "./ask.ts";
import { attach } from "./attach.ts";
import { backup } from "./backup.ts";
import { check } from "./check.ts";
import { copyCommand } from "./copy.ts";
import type { CliCommand } from "./cli-command.ts";
import { exportGraph } from "./export.ts";
import { extract } from "./extract.ts";
import { generate } from "./generate.ts";
import { importRecords } from "./import.ts";
import { migrate } from "./migrate.ts";
import { recountCommand } from "./recount.ts";
import { restore } from "./restore.ts";
import { serve } from "./serve.ts";

/** Every command there is, in the order the help shows them. */
export const COMMANDS: readonly CliCommand[] = [
  serve,
  add,
  extract,
  ask,
  exportGraph,
  check,
  attach,
  importRecords,
  generate,
  copyCommand,
  migrate,
  recountCommand,
  backup,
  restore,
];
