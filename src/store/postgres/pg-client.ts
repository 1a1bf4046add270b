/** A session with a PostgreSQL server, whichever package speaks to it. */
export interface PgClient {
  /**
   * Statements run in the order in which they were given; several may be on their way at once. Whole numbers come back
   * as numbers. One with a name is prepared once a session.
   */
  query(text: string, values?: readonly unknown[], name?: string): Promise<readonly unknown[]>;
  /** Gives it back; one that is broken is thrown away. */
  release(isBroken: boolean): void;
}

/** Where sessions come from. Fails when none is to be had within a bounded time. */
export interface PgSource {
  connect(): Promise<PgClient>;
  close(): Promise<void>;
}

/** Said once in every session. What a server sets beyond "on" is left as it is. */
export const SESSION_SETTINGS = `SET jit = off; SET random_page_cost = 1.1; SET work_mem = '64MB';
SET statement_timeout = '30s'; SET idle_in_transaction_session_timeout = '5min';
SELECT set_config('synchronous_commit', 'on', false)
WHERE current_setting('synchronous_commit') IN ('off', 'local', 'remote_write')`;
