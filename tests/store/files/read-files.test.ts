import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listRecordFiles } from "../../../src/store/files/list-record-files.ts";
import { readDocumentFile } from "../../../src/store/files/read-document-file.ts";
import { readRecordFile } from "../../../src/store/files/read-record-file.ts";
import { readTextBeside } from "../../../src/store/files/read-text-beside.ts";
import { temporaryFolders } from "../temporary-folder.ts";

const newFolder = temporaryFolders();
const MIB = 1024 * 1024;

function written(name: string, content: string | Uint8Array): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

describe("a record file", () => {
  it("gives its value, and the text beside it for a document that names one", async () => {
    const folder = newFolder();
    const path = join(folder, "record.json");
    const documents = [
      { id: "doc-a", textFile: "a.md" },
      { id: "doc-b" },
      { id: "doc-c", textFile: "none.md" },
    ];
    writeFileSync(path, JSON.stringify({ documents }));
    writeFileSync(join(folder, "a.md"), "the text — whole\n");
    const { value, textOf } = await readRecordFile(path);
    expect(value).toEqual({ documents });
    expect(await textOf("doc-a")).toBe("the text — whole\n");
    expect(await textOf("doc-b")).toBeUndefined();
    expect(await textOf("doc-nowhere")).toBeUndefined();
    await expect(textOf("doc-c")).rejects.toMatchObject({ code: "noSuchFile" });
  });

  it.each(["null", "[]", '{"documents": 3}', '{"documents": [null, {"id": 1}]}'])(
    "with %s in it is read like any other: rules are for others to check",
    async (content) => {
      const { value, textOf } = await readRecordFile(written("record.json", content));
      expect(value).toEqual(JSON.parse(content));
      expect(await textOf("doc-a")).toBeUndefined();
    },
  );

  it("may begin with a byte order mark", async () => {
    expect((await readRecordFile(written("record.json", "\ufeff{}"))).value).toEqual({});
  });

  it("that is no JSON is refused with line and column and what should stand there", async () => {
    const path = written("record.json", '{\n  "format": "hearsay/1",\n  "agents": [,]\n}\n');
    await expect(readRecordFile(path)).rejects.toMatchObject({
      code: "badData",
      message: `${path}, line 3, column 14: expected a value. Mend the file there.`,
    });
  });

  it.each([
    ["nested too deep", `${"[".repeat(65)}${"]".repeat(65)}`, "64 brackets"],
    ["with a key of every object", '{"agents": [{"__proto__": {}}]}', "__proto__"],
    ["that stops in the middle", '{"agents": [', "stops in the middle"],
    ["of other bytes than UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), "UTF-8"],
  ])("%s is refused", async (_, content, why) => {
    await expect(readRecordFile(written("record.json", content))).rejects.toMatchObject({
      code: "badData",
      message: expect.stringContaining(why),
    });
  });

  it("of more than 64 MiB is refused before it is read", async () => {
    const path = written("record.json", "{}");
    truncateSync(path, 64 * MIB + 1);
    await expect(readRecordFile(path)).rejects.toMatchObject({
      code: "badData",
      message: expect.stringContaining("at most 64 MiB"),
    });
  });

  it.each([
    ["nowhere", "noSuchFile", (folder: string) => join(folder, "none.json")],
    ["a folder", "unreadable", (folder: string) => folder],
    [
      "below a file",
      "noSuchFile",
      (folder: string) => {
        writeFileSync(join(folder, "file"), "");
        return join(folder, "file", "record.json");
      },
    ],
    ["a device, which has no end", "unreadable", () => "/dev/zero"],
    [
      "a link to nothing",
      "noSuchFile",
      (folder: string) => {
        symlinkSync("nothing", join(folder, "link"));
        return join(folder, "link");
      },
    ],
  ])("%s fails with %s and names the path", async (_, code, make) => {
    const path = make(newFolder());
    await expect(readRecordFile(path)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(path),
    });
  });
});

describe("the text beside a record", () => {
  it.each(["../secret.md", "/etc/passwd", ".hidden", "a/b.md", "..", "", "a\\b.md"])(
    "is never looked for at %j",
    async (textFile) => {
      await expect(readTextBeside(join(newFolder(), "record.json"), textFile)).rejects.toMatchObject({
        code: "badData",
      });
    },
  );
});

describe("the record files of a folder", () => {
  it("are its .json files, sorted by name, without those in folders below", async () => {
    const folder = newFolder();
    for (const name of ["b.json", "A.json", "a.json", "notes.md", ".draft.json"])
      writeFileSync(join(folder, name), "{}");
    mkdirSync(join(folder, "c.json"));
    expect(await listRecordFiles(folder)).toEqual(
      ["A.json", "a.json", "b.json"].map((name) => join(folder, name)),
    );
  });

  it("are the file itself when the path is one", async () => {
    const path = written("record.txt", "{}");
    expect(await listRecordFiles(path)).toEqual([path]);
  });

  it("fail with noSuchFile where there is no such folder", async () => {
    await expect(listRecordFiles(join(newFolder(), "none"))).rejects.toMatchObject({ code: "noSuchFile" });
  });
});

describe("a document file", () => {
  it("gives its bytes as they are", async () => {
    const bytes = new Uint8Array([0, 255, 13, 10]);
    expect([...(await readDocumentFile(written("article.txt", bytes)))]).toEqual([...bytes]);
  });

  it("of more than 50 MiB is refused", async () => {
    const path = written("article.txt", "");
    truncateSync(path, 50 * MIB + 1);
    await expect(readDocumentFile(path)).rejects.toMatchObject({ code: "badData" });
  });
});
