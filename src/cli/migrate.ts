import { AppError } from "../model/errors.ts";
import type { CliCommand } from "./cli-command.ts";

/** `hearsay migrate [--citus]`: brings the tables up to date; with --citus spreads them over the machines of a cluster. */
export const migrate: CliCommand = {
  name: "migrate",
  arguments: "",
  summary: "bring the tables of the store up to date, or spread them over a Citus cluster",
  options: [{ flags: "--citus", description: "spread the tables over the machines of a Citus cluster" }],
  async run({ settings, openStore, spread, json, print }, _, flags) {
    if (flags["citus"] !== true) {
      const store = await openStore({ mustExist: true }); // opening it does the work
      const rev = await store.revision();
      await store.close();
      print(json ? JSON.stringify({ rev }) : `The tables are up to date (revision ${rev}).`);
      return 0;
    }
    if (settings.database === undefined) {
      throw new AppError(
        "badCall",
        "--citus is for a graph in PostgreSQL: name the coordinator with HEARSAY_DATABASE_URL or --database-url.",
      );
    }
    const { distributed, reference } = await spread(settings.database);
    if (json) print(JSON.stringify({ distributed, reference }));
    else
      print(`Spread by speaker: ${distributed.join(", ")}. Whole on every machine: ${reference.join(", ")}.`);
    return 0;
  },
};
