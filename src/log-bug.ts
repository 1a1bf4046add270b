/** Tells whoever runs the program the full cause of what is nobody's fault but ours, from any thread. */
export function logBug(error: unknown): void {
  process.stderr.write(
    `hearsay: unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}
