import { writeFileSync } from "node:fs";
import type { Reporter, TestCase, TestModule } from "vitest/node";

/** What came of a run. `skips` is how many tests were skipped for each reason. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly skips: Readonly<Record<string, number>>;
}

/** The tests, and beside them what has no test to blame: a file that does not load, a hook, an unhandled error. */
function tally(modules: readonly TestModule[], unhandledErrors: number): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const ended = (state: string): TestCase[] => tests.filter((test) => test.result().state === state);
  const skips: Record<string, number> = {};
  for (const test of ended("skipped")) {
    const result = test.result();
    // Left out by -t or a line number, not by the test itself: there is nothing to explain.
    if (result.state !== "skipped" || result.note === undefined) continue;
    skips[result.note] = (skips[result.note] ?? 0) + 1;
  }
  return {
    passed: ended("passed").length,
    failed:
      ended("failed").length + suites.filter((suite) => suite.errors().length > 0).length + unhandledErrors,
    skipped: ended("skipped").length,
    skips,
  };
}

/** Leaves the tally of the run in the file that HEARSAY_TALLY names, for test.mjs to end with. */
export const tallyReporter: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const file = process.env["HEARSAY_TALLY"];
    if (file !== undefined) writeFileSync(file, JSON.stringify(tally(modules, unhandledErrors.length)));
  },
};
