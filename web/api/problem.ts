/** Why an answer did not come, in words that tell a reader what to do. */
export class Problem extends Error {
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.name = "Problem";
    this.status = status;
  }
}

/** What to say about anything that was thrown while asking. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem("The server does not answer. Check that it is still running, then try again.");
}
