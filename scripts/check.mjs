import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TSC = "node_modules/typescript/bin/tsc";

/** Everything a change must pass, the quick steps first. The layers are held by a test. */
const STEPS = {
  types: [
    [TSC, "-p", "tsconfig.json"],
    [TSC, "-p", "web/tsconfig.json"],
    [TSC, "-p", "tests/browser/tsconfig.json"],
    [TSC, "-p", "tests/web/tsconfig.json"],
  ],
  lint: [["node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings"]],
  format: [["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]],
  "dead code": [["node_modules/knip/bin/knip.js", "--no-progress"]],
  tests: [["scripts/test.mjs"]],
};

/** Runs these steps, or all, and stops at the first that fails. Gives the exit code. */
function check(names) {
  const unknown = names.filter((name) => !(name in STEPS));
  if (unknown.length > 0) {
    console.error(`No such step: ${unknown.join(", ")}. There are: ${Object.keys(STEPS).join(", ")}.`);
    return 2;
  }
  for (const [name, commands] of Object.entries(STEPS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const started = performance.now();
    const passed = commands.every(
      (command) => spawnSync(process.execPath, command, { cwd: ROOT, stdio: "inherit" }).status === 0,
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    // On stderr, so that the tally of the tests stays the last line of stdout.
    console.error(`check: ${name} ${passed ? "passed" : "FAILED"} in ${seconds} s`);
    if (!passed) return 1;
  }
  return 0;
}

process.exitCode = check(process.argv.slice(2));
