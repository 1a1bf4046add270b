import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importsIn } from "./imports.ts";
import { EXCEPTIONS, LAYERS, MAIN } from "./layers.ts";
import { ROOT, sourceFiles } from "./source-files.ts";
import { cycles, violations } from "./violations.ts";

const FILES = sourceFiles("src", "web");
const IMPORTS = FILES.flatMap((file) => importsIn(file, readFileSync(join(ROOT, file), "utf8")));

describe("the imports of src and web", () => {
  it("are looked at: files and arrows were found in both", () => {
    for (const folder of ["src/", "web/"]) {
      expect(FILES.filter((file) => file.startsWith(folder)).length).toBeGreaterThan(0);
      expect(IMPORTS.filter(({ from }) => from.startsWith(folder)).length).toBeGreaterThan(0);
    }
  });

  it("keep to the table of layers", () => {
    expect(violations(IMPORTS)).toEqual([]);
  });

  it("make no ring at run time", () => {
    expect(cycles(IMPORTS)).toEqual([]);
  });

  it("make use of every exception", () => {
    const unused = EXCEPTIONS.filter(
      ({ file, imports }) => !IMPORTS.some(({ from, to }) => from === file && to === imports),
    );
    expect(unused).toEqual([]);
  });
});

describe("the table of layers", () => {
  it("names only layers and files that exist, but for extraction, which is to come", () => {
    const names = Object.entries(LAYERS).flatMap(([name, { uses, knows }]) => [name, ...uses, ...knows]);
    const missing = [...new Set(names)].filter(
      (name) => name !== "web" && !existsSync(join(ROOT, "src", name)),
    );
    expect(missing).toEqual(existsSync(join(ROOT, "src/extraction")) ? [] : ["extraction"]);
  });

  it.each([
    ["src/vocabulary/kinds.ts", `import { x } from "../model/ids.ts";`, "vocabulary may use nothing"],
    ["src/vocabulary/kinds.ts", `import { z } from "zod";`, "vocabulary imports nothing"],
    ["src/model/ids.ts", `import { createHash } from "node:crypto";`, "pure layers"],
    ["src/queries/x.ts", `import { x } from "../store/store.ts";`, "only as `import type`"],
    ["src/queries/x.ts", `export * from "../store/store.ts";`, "only as `import type`"],
    ["src/queries/x.ts", `import { type X } from "../store/store.ts";`, "only as `import type`"],
    ["src/graph/x.ts", `import type { X } from "../queries/answers.ts";`, "graph may use model, vocabulary"],
    ["src/queries/x.ts", `import type { X } from "../store/sqlite/x.ts";`, "queries may use"],
    ["src/queries/x.ts", `const x = await import("../store/sqlite/x.ts");`, "queries may use"],
    ["src/formats/x.ts", `type X = import("../store/store.ts").X;`, "formats may use"],
    ["src/store/x.ts", `import { x } from "../graph/x.ts";`, "store may use model, vocabulary"],
    ["src/api/x.ts", `import { readFileSync } from "fs";`, "touches a database or a file"],
    ["src/cli/x.ts", `import { readFile } from "node:fs/promises";`, "touches a database or a file"],
    ["src/cli/x.ts", `import { openStore } from "../store/sqlite/open.ts";`, "cli may use"],
    ["src/cli/x.ts", `import { x } from "../main.ts";`, "cli may use"],
    ["src/pages/x.ts", `import { x } from "../api/x.ts";`, "pages may use"],
    ["src/api/x.ts", `import { x } from "../../tests/x.ts";`, "outside src and web"],
    ["src/nowhere/x.ts", `import { x } from "../model/ids.ts";`, "give it a line in layers.ts"],
    ["web/x.tsx", `import { claim } from "../src/model/claim.ts";`, "only as `import type`"],
    ["web/x.tsx", `import { z } from "zod";`, "zod costs the browser 15 kB"],
    ["web/x.tsx", `export { x } from "../src/queries/x.ts";`, "web may use picture, texts, vocabulary"],
  ])("refuses in %s: %s", (file, source, why) => {
    const refused = violations(importsIn(file, `\n${source}`));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toContain(`${file}:2: `);
    expect(refused[0]).toContain(why);
  });

  it.each([
    ["src/graph/x.ts", `import type { X } from "../model/x.ts";`],
    ["src/queries/x.ts", `import type { Store } from "../store/store.ts";`],
    ["src/store/sqlite/x.ts", `import { DatabaseSync } from "node:sqlite"; import { x } from "./y.ts";`],
    [`src/${MAIN}`, `import { x } from "./store/sqlite/open.ts"; import { y } from "./api/app.ts";`],
    ["web/x.tsx", `import type { Claim } from "../src/model/claim.ts"; import "./style.css";`],
  ])("allows in %s: %s", (file, source) => {
    expect(violations(importsIn(file, source))).toEqual([]);
  });

  it("sees a ring, but not one of types", () => {
    const ring = (source: string): string[] =>
      cycles([...importsIn("src/a.ts", `import "./b.ts";`), ...importsIn("src/b.ts", source)]);
    expect(ring(`export { x } from "./a.ts";`)).toEqual(["src/a.ts → src/b.ts → src/a.ts"]);
    expect(ring(`import type { X } from "./a.ts";`)).toEqual([]);
  });
});
