import { AppError } from "../../model/errors.ts";
import type { Db, Engine } from "../engine.ts";
import { inTurn } from "../turns.ts";
import type { PgClient, PgSource } from "./pg-client.ts";
import { mayPass, translated } from "./pg-errors.ts";
import { PgTransaction, StatementNames } from "./pg-transaction.ts";

/** Chosen once; whoever writes to a Hearsay database holds it meanwhile. */
const WRITER_LOCK = 4_317_001;
const BEGIN_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
/** Each statement sees what the writer before has committed. An index over millions of rows takes its time. */
const BEGIN_WRITE = `BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
SET LOCAL statement_timeout = '30min'; SET LOCAL lock_timeout = '30s'; SELECT pg_advisory_xact_lock(${WRITER_LOCK})`;
const MOST_TRIES = 4;

/** An engine over sessions with a PostgreSQL server. Refuses one that would lose what it acknowledged. */
export async function postgresEngine(source: PgSource, place: string): Promise<Engine> {
  const names = new StatementNames();
  const writing = inTurn(); // those who wait for the lock would use up the sessions
  const run = <Result>(begin: string, work: (db: Db) => Promise<Result>): Promise<Result> =>
    runAgain(() => within(source, place, names, begin, work));
  const engine: Engine = {
    dialect: "postgres",
    place,
    read: (work) => run(BEGIN_READ, work),
    write: (work) => writing(() => run(BEGIN_WRITE, work)),
    close: () => source.close(),
  };
  try {
    await engine.read((db) => refuseUnsafe(db, place));
  } catch (error) {
    await source.close();
    throw error;
  }
  return engine;
}

async function runAgain<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries >= MOST_TRIES || !mayPass(error)) throw error;
    }
  }
}

async function within<Result>(
  source: PgSource,
  place: string,
  names: StatementNames,
  begin: string,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  const client = await connected(source, place);
  const transaction = new PgTransaction(client, place, names, begin);
  let result: Result;
  try {
    result = await work(transaction.db);
    if (begin !== BEGIN_READ) await transaction.commit();
  } catch (error) {
    await giveBack(client, transaction, mayPass(error));
    throw error;
  }
  if (begin !== BEGIN_READ) client.release(false);
  else endRead(client, transaction);
  return result;
}

/** Nobody waits for the end of a read: it has its answers, and the session comes back when it is over. */
function endRead(client: PgClient, transaction: PgTransaction): void {
  transaction.commit().then(
    () => client.release(false),
    () => client.release(true),
  );
}

async function giveBack(client: PgClient, transaction: PgTransaction, isStale: boolean): Promise<void> {
  try {
    await transaction.rollBack();
    client.release(isStale);
  } catch {
    client.release(true);
  }
}

async function connected(source: PgSource, place: string): Promise<PgClient> {
  try {
    return await source.connect();
  } catch (error) {
    throw translated(place, error);
  }
}

async function refuseUnsafe(db: Db, place: string): Promise<void> {
  const [found] = await db.all<{ readonly commit: string; readonly encoding: string }>(
    "SELECT current_setting('synchronous_commit') AS commit, current_setting('server_encoding') AS encoding",
  );
  if (found?.commit !== "on" && found?.commit !== "remote_apply") {
    throw new AppError(
      "storeDamaged",
      `The database ${place}: synchronous_commit is ${found?.commit ?? "unknown"}, so it may lose what it has acknowledged. Let this user set it to on.`,
    );
  }
  if (found.encoding !== "UTF8") {
    throw new AppError(
      "badCall",
      `The database ${place}: it is encoded in ${found.encoding}. Make one with ENCODING 'UTF8'.`,
    );
  }
}
