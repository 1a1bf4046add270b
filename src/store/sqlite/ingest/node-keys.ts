import { AppError } from "../../../model/errors.ts";
import type { Connection } from "../connection.ts";

/** Finds the keys of nodes. Throws badData for an id that nobody has; `where` names the member that refers to it. */
export type KeyOf = (id: string, where: string) => number;

export function nodeKeys(connection: Connection): KeyOf {
  const known = new Map<string, number>();
  return (id, where) => {
    const found = known.get(id) ?? connection.get<{ readonly k: number }>(KEY, id)?.k;
    if (found === undefined) {
      const detail = `refers to ${id}, which is neither in the record nor in the store`;
      throw new AppError("badData", `${where} ${detail}: add it to the record.`, [
        { pointer: where, detail, rule: 2 },
      ]);
    }
    known.set(id, found);
    return found;
  };
}

const KEY = "SELECT k FROM node WHERE id = ?";
