import { Command, CommanderError, Option } from "commander";
import { type SettingFlags } from "../config.ts";
import { AppError, ERRORS } from "../model/errors.ts";
import type { CliCommand, Context, Flags } from "./cli-command.ts";
import { COMMANDS } from "./index.ts";

export interface CliHost {
  readonly version: string;
  /** Makes what a command works with. Throws badCall for settings that cannot be. */
  readonly context: (flags: SettingFlags, json: boolean) => Context;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** An unexpected error, with its stack, for whoever mends bugs. */
  readonly bug: (error: unknown) => void;
}

/** Runs one call of the command line. Resolves to its exit code: 0 fine, 1 the data is bad, 2 the call is bad. */
export async function runCli(argv: readonly string[], host: CliHost): Promise<number> {
  let code = 0;
  const program = new Command("hearsay")
    .description("Who said what, who denied it, and how we know.")
    .version(host.version)
    .exitOverride()
    .configureOutput({ writeOut: host.write, writeErr: host.complain })
    .showSuggestionAfterError();
  for (const command of COMMANDS) {
    program.addCommand(
      commanderOf(command, async (args, flags) => {
        const { data, databaseUrl, host: address, port, base, llmUrl, llmModel, json } = flags;
        code = await command.run(
          host.context(
            pick({ data, databaseUrl, host: address, port, base, llmUrl, llmModel }),
            json === true,
          ),
          args,
          flags,
        );
      }),
    );
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return exitCodeOf(error, host, argv.includes("--json"));
  }
}

function commanderOf(
  command: CliCommand,
  run: (args: readonly string[], flags: Flags) => Promise<void>,
): Command {
  const made = new Command(command.name).description(command.summary).exitOverride();
  for (const argument of command.arguments.split(" ").filter((part) => part !== "")) made.argument(argument);
  for (const { flags, description, repeats } of command.options) {
    const option = new Option(flags, description);
    if (repeats)
      option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
    made.addOption(option);
  }
  return made
    .option("--data <folder>", "folder of the store (default ./data, or HEARSAY_DATA)")
    .option("--database-url <address>", "PostgreSQL database of the store (or HEARSAY_DATABASE_URL)")
    .option("--base <address>", "public address for links (or HEARSAY_BASE)")
    .option("--json", "answer in JSON")
    .action(async (...given: unknown[]) => {
      // commander hands over the arguments, then the flags, then itself
      const flags = given.at(-2) as Flags;
      await run(
        given
          .slice(0, -2)
          .flat()
          .filter((value) => typeof value === "string"),
        flags,
      );
    });
}

function pick(flags: { readonly [name: string]: Flags[string] }): SettingFlags {
  return Object.fromEntries(Object.entries(flags).filter(([, value]) => typeof value === "string"));
}

function exitCodeOf(error: unknown, host: CliHost, json: boolean): number {
  // commander has already printed its message; help and version are no errors
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof AppError)) {
    host.bug(error);
    return 1;
  }
  if (json) {
    host.complain(
      `${JSON.stringify({ error: { code: error.code, message: error.message, errors: error.faults } })}\n`,
    );
  } else {
    host.complain(`hearsay: ${error.message}\n`);
    // a message that already holds its only fault is not said twice
    const faults = error.faults.filter(({ detail }) => !error.message.includes(detail));
    for (const { parameter, pointer, detail, rule } of faults.slice(0, 20)) {
      const where = pointer ?? parameter;
      host.complain(
        `  ${where === undefined ? "" : `${where}: `}${rule === undefined ? "" : `rule ${rule}: `}${detail}\n`,
      );
    }
    if (faults.length > 20) host.complain(`  … and ${faults.length - 20} more\n`);
  }
  return ERRORS[error.code].exit;
}
