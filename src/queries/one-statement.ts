import { STATES } from "../vocabulary/statement-words.ts";
import { AppError } from "../model/errors.ts";
import type { Store } from "../store/store.ts";
import type { StatementAnswer } from "./answers.ts";
import { describeStatements } from "./describe-statements.ts";
import type { Reading } from "./reading.ts";

/** One statement in whatever state. Throws notFound. */
export async function oneStatement(store: Store, id: string, reading: Reading): Promise<StatementAnswer> {
  const page = await store.statements({ ids: [id], states: STATES }, { limit: 1, sort: "id" });
  const [answer] = await describeStatements(store, page.rows, reading);
  if (answer === undefined)
    throw new AppError("notFound", `There is no statement ${id}: ask /statements for those there are.`);
  return answer;
}
