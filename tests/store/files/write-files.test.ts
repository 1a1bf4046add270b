import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../../src/store/files/make-folder.ts";
import { writeFileWhole } from "../../../src/store/files/write-file-whole.ts";
import { temporaryFolders } from "../temporary-folder.ts";

const newFolder = temporaryFolders();

describe("a file written whole", () => {
  it.each([
    ["text", "words — and more\n"],
    ["bytes", new Uint8Array([0, 255])],
  ])("takes the place of the old one: %s", async (_, data) => {
    const folder = newFolder();
    const path = join(folder, "export.gexf");
    writeFileSync(path, "old");
    await writeFileWhole(path, data);
    expect(readFileSync(path).equals(Buffer.from(data))).toBe(true);
    expect(readdirSync(folder)).toEqual(["export.gexf"]);
  });

  it("is never seen by halves by those who read while it is written", async () => {
    const path = join(newFolder(), "export.json");
    const contents = ["a", "b"].map((letter) => letter.repeat(1_000_000));
    await writeFileWhole(path, contents[0] ?? "");
    const writing = { isOver: false };
    const written = (async () => {
      for (let turn = 0; turn < 20; turn += 1) await writeFileWhole(path, contents[turn % 2] ?? "");
      writing.isOver = true;
    })();
    let reads = 0;
    while (!writing.isOver) {
      expect(contents).toContain(readFileSync(path, "utf8"));
      reads += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await written;
    expect(reads).toBeGreaterThan(0);
  });

  it.each([
    ["the folder is missing", (folder: string) => join(folder, "none", "export.json")],
    [
      "the path is a folder",
      (folder: string) => {
        mkdirSync(join(folder, "export.json"));
        return join(folder, "export.json");
      },
    ],
    [
      "a file stands in the place of the folder",
      (folder: string) => {
        writeFileSync(join(folder, "file"), "");
        return join(folder, "file", "export.json");
      },
    ],
    ["the disk takes no files", () => "/proc/export.json"],
  ])("fails with unwritable where %s, and leaves nothing behind", async (_, make) => {
    const folder = newFolder();
    const path = make(folder);
    const before = readdirSync(folder);
    await expect(writeFileWhole(path, "data")).rejects.toMatchObject({
      code: "unwritable",
      message: expect.stringContaining(path),
    });
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe("a folder to be made", () => {
  it("comes with those above it, and may be there already", async () => {
    const folder = join(newFolder(), "a", "b", "c");
    await Promise.all([makeFolder(folder), makeFolder(folder)]);
    await makeFolder(folder);
    await writeFileWhole(join(folder, "x"), "x");
    expect(readdirSync(folder)).toEqual(["x"]);
  });

  it.each(["/proc/none/such", "/dev/null/x"])("cannot be %s", async (folder) => {
    await expect(makeFolder(folder)).rejects.toMatchObject({ code: "unwritable" });
  });
});
