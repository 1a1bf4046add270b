import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * The two halves of the program. Each is built into a draft folder that takes the old one's place only when it is
 * whole, and carries a stamp: the digest of everything it was built from.
 */
const HALVES = [
  {
    name: "server",
    out: "dist",
    proof: "main.js",
    sources: ["src", "vite.server.config.ts", "tsconfig.json", "package-lock.json"],
    command: (draft) => [
      "node_modules/vite/bin/vite.js",
      "build",
      "--config",
      "vite.server.config.ts",
      "--outDir",
      draft,
      "--logLevel",
      "warn",
    ],
    // what is no code and is read at run time, at the same place under the draft as under src
    copies: ["extraction/embedded/weights"],
  },
  {
    name: "web",
    out: "dist/web",
    proof: ".vite/manifest.json",
    sources: ["web", "src", "vite.config.ts", "tsconfig.json", "package-lock.json"],
    command: (draft) => [
      "node_modules/vite/bin/vite.js",
      "build",
      "--outDir",
      join(ROOT, draft),
      "--logLevel",
      "warn",
    ],
  },
];

/** Builds what is missing or was built from other sources; everything when `always`. Throws when a build fails. */
export function build({ always = false } = {}) {
  if (!existsSync(join(ROOT, "node_modules/vite"))) {
    throw new Error("The packages that build Hearsay are not installed: run `npm ci` first.");
  }
  for (const half of HALVES) {
    const stampFile = join(ROOT, half.out, `.${half.name}-stamp`);
    const stamp = digest(half.sources);
    const isBuilt = existsSync(join(ROOT, half.out, half.proof)) && existsSync(stampFile);
    if (!always && isBuilt && readFileSync(stampFile, "utf8") === stamp) continue;
    const why = always ? "" : isBuilt ? " (its sources have changed)" : " (not built yet)";
    const started = performance.now();
    process.stdout.write(`Building the ${half.name}${why} … `);
    buildHalf(half);
    writeFileSync(stampFile, stamp);
    console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

/** Says what went wrong without a stack: it is the sources that are at fault, not this script. */
export function orExit(work) {
  try {
    work();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

function buildHalf(half) {
  const draft = `dist/.draft-${half.name}-${process.pid}`;
  try {
    const { status } = spawnSync(process.execPath, half.command(draft), { cwd: ROOT, stdio: "inherit" });
    if (status !== 0) throw new Error(`The ${half.name} could not be built: see above.`);
    for (const folder of half.copies ?? []) {
      cpSync(join(ROOT, "src", folder), join(ROOT, draft, folder), { recursive: true });
    }
    mkdirSync(join(ROOT, half.out), { recursive: true });
    for (const old of readdirSync(join(ROOT, half.out)).filter((name) => isOf(half, name))) {
      rmSync(join(ROOT, half.out, old), { recursive: true, force: true });
    }
    for (const name of readdirSync(join(ROOT, draft))) {
      renameSync(join(ROOT, draft, name), join(ROOT, half.out, name));
    }
    if (half.name === "server") chmodSync(join(ROOT, "dist/main.js"), 0o755);
  } finally {
    rmSync(join(ROOT, draft), { recursive: true, force: true });
  }
}

/** The web half lies inside the server's folder, beside drafts that another process may be writing. */
function isOf(half, name) {
  return half.name === "web" || (name !== "web" && !name.startsWith(".draft-"));
}

/** SHA-256 over names and contents: times of files say little after a checkout or a copy. */
function digest(sources) {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesUnder(source))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(ROOT, file)))
        .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  const absolute = join(ROOT, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  return readdirSync(absolute)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) orExit(() => build({ always: true }));
