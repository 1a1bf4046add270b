import { basename, dirname, join } from "node:path";
import { AppError } from "../../model/errors.ts";
import { asUtf8, readWholeFile } from "./read-whole-file.ts";

const MOST_MIB = 50;
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

/**
 * The cleaned text in a file beside a record. Only a plain name in the same folder is read, so that a record from
 * elsewhere cannot point at other files of this machine. Throws badData, noSuchFile, unreadable.
 */
export async function readTextBeside(recordPath: string, textFile: string): Promise<string> {
  if (!PLAIN_NAME.test(textFile) || basename(textFile) !== textFile) {
    throw new AppError(
      "badData",
      `${recordPath}: textFile ${JSON.stringify(textFile)} is not a plain file name; put the text beside the record.`,
    );
  }
  const path = join(dirname(recordPath), textFile);
  return asUtf8(path, await readWholeFile(path, MOST_MIB));
}
