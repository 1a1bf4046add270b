import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readChunks } from "../../../src/store/files/read-chunks.ts";
import { weightsIn } from "../../../src/store/files/read-weights.ts";
import { temporaryFolders } from "../temporary-folder.ts";

const aFolder = temporaryFolders();

describe("weights", () => {
  test("are the bytes of a file of their folder, read when asked for", () => {
    const folder = aFolder();
    const read = weightsIn(folder);
    writeFileSync(join(folder, "tiny.bin"), Buffer.from([1, 2, 255]));
    expect([...read("tiny.bin")]).toEqual([1, 2, 255]);
  });

  test("that are missing are named, with what to do", () => {
    expect(() => weightsIn("/no/such")("tiny.bin")).toThrow(
      /tiny\.bin .*\/no\/such \(ENOENT\).*npm run build/,
    );
  });
});

describe("a file piece by piece", () => {
  test("is the whole file", async () => {
    const path = join(aFolder(), "long.txt");
    const bytes = Buffer.alloc(300_000, "0123456789");
    writeFileSync(path, bytes);
    const pieces: Uint8Array[] = [];
    for await (const piece of readChunks(path)) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  });

  test.each([
    { path: "/no/such.txt", says: /no such file/ },
    { path: "/", says: /is a folder/ },
  ])("$path: $says", async ({ path, says }) => {
    await expect(readChunks(path).next()).rejects.toThrow(says);
  });
});
