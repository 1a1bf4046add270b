import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../src/store/sqlite/open-database.ts";
import { temporaryFolders } from "../temporary-folder.ts";

const newFolder = temporaryFolders();
const ROOT = join(import.meta.dirname, "../../..");
const WRITER = join(import.meta.dirname, "kill-writer.ts");
const KILLS = 10;
const STATEMENTS_A_DOCUMENT = 3;

/** Lets the writer work for some milliseconds from a number on, kills it, and returns the numbers acknowledged. */
async function killedAfter(milliseconds: number, file: string, first: number): Promise<readonly number[]> {
  const writer = spawn(process.execPath, ["--import", "tsx", WRITER, file, String(first)], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    writer.on("error", reject);
    writer.on("close", () => resolve());
    writer.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      if (said === "") setTimeout(() => writer.kill("SIGKILL"), milliseconds);
      said += chunk;
    });
  });
  expect(writer.signalCode).toBe("SIGKILL");
  const lines = said.split("\n").slice(0, -1); // the last one may be cut
  return lines.filter((line) => /^\d+$/.test(line)).map(Number);
}

describe("a store whose writer is killed", () => {
  it(
    `has lost nothing that was acknowledged and holds nothing by halves, ${KILLS} times`,
    { timeout: 120_000 },
    async () => {
      const file = join(newFolder(), "hearsay.db");
      const acknowledged: number[] = [];
      let next = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        acknowledged.push(...(await killedAfter(kill * 17, file, next)));
        const connection = await openDatabase({ file });
        const written = connection.all<{ readonly number: number; readonly statements: number }>(`
          SELECT cast(substr(n.id, 5) AS INTEGER) AS number,
            (SELECT count(*) FROM stands t WHERE t.document = n.k) AS statements
          FROM node n WHERE n.id GLOB 'doc-[0-9]*' ORDER BY number`);
        expect(written.map(({ number }) => number)).toEqual(written.map((_, index) => index));
        expect(written.map(({ number }) => number)).toEqual(expect.arrayContaining(acknowledged));
        expect(written.filter(({ statements }) => statements !== STATEMENTS_A_DOCUMENT)).toEqual([]);
        const logged = connection.get<{ readonly n: number }>(
          "SELECT count(*) AS n FROM log WHERE id GLOB 'doc-[0-9]*' OR id GLOB 'stm-[0-9]*'",
        );
        expect(logged?.n).toBe(written.length * (1 + STATEMENTS_A_DOCUMENT));
        const texts = connection
          .all<{ readonly id: string }>("SELECT n.id FROM text t JOIN node n ON n.k = t.document")
          .map(({ id }) => Number(id.slice("doc-".length)));
        expect(texts).toEqual(expect.arrayContaining(acknowledged));
        expect(connection.all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
        connection.run("INSERT INTO node_words(node_words) VALUES ('integrity-check')");
        connection.run("INSERT INTO statement_words(statement_words) VALUES ('integrity-check')");
        connection.close();
        next = written.length;
      }
      expect(acknowledged.length).toBeGreaterThan(KILLS); // it did write between the kills
    },
  );
});
