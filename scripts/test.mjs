import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Ends with "N passed, N failed" alone on the last line, whatever happened before it. */
async function test(args) {
  try {
    build();
  } catch (error) {
    console.error(error.message);
    return end({ passed: 0, failed: 1, skipped: 0, skips: {} }, 1);
  }
  const folder = mkdtempSync(join(tmpdir(), "hearsay-tally-"));
  try {
    const file = join(folder, "tally.json");
    const code = await vitest(args, { ...process.env, HEARSAY_TALLY: file });
    return end(tallyIn(file), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Vitest in a process group of its own: what its tests started and forgot ends with it. Gives its exit code. */
function vitest(args, env) {
  const child = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...args], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "inherit", "inherit"],
    detached: true,
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => endGroup(child.pid, signal));
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once("exit", (code) => {
      if (endGroup(child.pid, "SIGKILL")) console.error("A test left a process running; it was ended.");
      resolve(code ?? 1);
    });
  });
}

/** False when nobody of the group is left. */
function endGroup(pid, signal) {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

function tallyIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    console.error("Vitest ended without a tally: it was stopped, or --reporter took the place of ours.");
    return { passed: 0, failed: 1, skipped: 0, skips: {} };
  }
}

function end({ passed, failed, skipped, skips }, code) {
  const reasons = Object.entries(skips);
  if (reasons.length > 0) console.log("\nSkipped:");
  for (const [reason, count] of reasons) console.log(`  ${count} × ${reason}`);
  // Vitest also fails for what is nobody's fault in particular, such as finding no test at all.
  const failures = code === 0 ? failed : Math.max(failed, 1);
  if (skipped > 0) console.log(`\n${skipped} skipped`);
  console.log(`\n${passed} passed, ${failures} failed`);
  return code === 0 && failures > 0 ? 1 : code;
}

process.exitCode = await test(process.argv.slice(2));
