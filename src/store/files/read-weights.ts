import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "../../model/errors.ts";
import { systemCode } from "./file-errors.ts";

/**
 * Reads trained weights from a folder of the program, each file when it is asked for, so that commands that need none
 * read none. Throws unreadable where a file is missing: the program is not whole then.
 */
export function weightsIn(folder: string): (name: string) => Uint8Array {
  return (name) => {
    try {
      return readFileSync(join(folder, name));
    } catch (error) {
      throw new AppError(
        "unreadable",
        `The weights ${name} of the embedded extractor cannot be read in ${folder} (${systemCode(error) ?? String(error)}). Install Hearsay again, or run npm run build.`,
        [],
        { cause: error },
      );
    }
  };
}
