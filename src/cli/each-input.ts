import { AppError, ERRORS } from "../model/errors.ts";
import type { Context } from "./cli-command.ts";
import { progressBar } from "./progress-bar.ts";

/**
 * Works through inputs one after the other. A failure of one is reported with its name and the others go on; the exit
 * code is then the worst there was. The failure of the only one is thrown.
 */
export async function eachInput(
  { note, showProgress, json }: Pick<Context, "note" | "showProgress" | "json">,
  inputs: readonly string[],
  work: (input: string) => Promise<void>,
): Promise<number> {
  let worst = 0;
  for (const [done, input] of inputs.entries()) {
    if (inputs.length > 1) showProgress?.(progressBar(done, inputs.length, input));
    try {
      await work(input);
    } catch (error) {
      if (!(error instanceof AppError) || inputs.length === 1) throw error;
      worst = Math.max(worst, ERRORS[error.code].exit);
      showProgress?.("");
      note(
        json
          ? JSON.stringify({ input, error: { code: error.code, message: error.message } })
          : `hearsay: ${error.message}`,
      );
    }
  }
  if (inputs.length > 1) showProgress?.("");
  return worst;
}
