import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExportSource } from "../../src/formats/format.ts";
import { exportText, formatNamed } from "../../src/formats/index.ts";
import { KINDS } from "../../src/vocabulary/kinds.ts";
import { expectedIn, type FlatEdge, type FlatNode } from "./expected-attributes.ts";
import { ARTICLE_SOURCE, META, NASTY_SOURCES } from "./sample-source.ts";

/** Debian's own: its packages are not seen by a Python that somebody installed beside it. */
const PYTHON = "/usr/bin/python3";

const FOLDER = mkdtempSync(join(tmpdir(), "hearsay-formats-"));
const has = (module: string): boolean => spawnSync(PYTHON, ["-c", `import ${module}`]).status === 0;
const HAS_NETWORKX = has("networkx");
const HAS_IGRAPH = has("igraph");
const HAS_XMLLINT = spawnSync("xmllint", ["--version"]).status === 0;

afterAll(() => rmSync(FOLDER, { recursive: true }));

function fileOf(format: "gexf" | "graphml", name: string, source: ExportSource): string {
  const path = join(FOLDER, `${name}.${format}`);
  const options: Record<string, string> = format === "gexf" ? { version: "1.2" } : {};
  writeFileSync(path, exportText(formatNamed(format), source, options));
  return path;
}

function python(script: string, ...files: string[]): unknown {
  const path = fileURLToPath(new URL(`./${script}`, import.meta.url));
  const { stdout, stderr } = spawnSync(PYTHON, [path, ...files], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

interface Found {
  readonly directed: boolean;
  readonly graph: object;
  readonly nodes: readonly FlatNode[];
  readonly edges: readonly FlatEdge[];
}

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

describe.each([
  ["nasty", NASTY_SOURCES.full()],
  ["folded", NASTY_SOURCES.simple()],
  ["article", ARTICLE_SOURCE()],
])("of the %s record NetworkX", (name, source) => {
  let fromGexf: Found | undefined;
  let fromGraphml: Found | undefined;
  beforeAll(() => {
    if (HAS_NETWORKX)
      [fromGexf, fromGraphml] = python(
        "read-with-networkx.py",
        fileOf("gexf", name, source),
        fileOf("graphml", name, source),
      ) as Found[];
  });
  const expected = expectedIn(source);

  it("reads all nodes, edges and attributes from GraphML", (context) => {
    context.skip(!HAS_NETWORKX, `${PYTHON} has no networkx (Debian: python3-networkx)`);
    expect(fromGraphml?.directed).toBe(true);
    expect(fromGraphml?.graph).toMatchObject({ view: source.view, ...META });
    expect(byId(fromGraphml?.nodes ?? [])).toEqual(byId(expected.nodes));
    expect(byId(fromGraphml?.edges ?? [])).toEqual(byId(expected.edges));
  });

  it("reads all nodes, edges and attributes from GEXF 1.2, colours and places too", (context) => {
    context.skip(!HAS_NETWORKX, `${PYTHON} has no networkx (Debian: python3-networkx)`);
    expect(fromGexf?.directed).toBe(true);
    const nodes = expected.nodes.map(({ id, attributes: { x, y, size, ...rest } }) => ({
      id,
      attributes: {
        ...rest,
        viz: {
          color: expect.objectContaining(rgb(KINDS[rest["kind"] as keyof typeof KINDS].colour)),
          size,
          position: { x: expect.closeTo(Number(x) * 20, 3), y: expect.closeTo(Number(y) * 20, 3), z: 0 },
        },
      },
    }));
    expect(byId(fromGexf?.nodes ?? [])).toEqual(byId(nodes));
    expect(byId(fromGexf?.edges ?? [])).toEqual(byId(expected.edges));
  });
});

it("igraph reads all nodes, edges and texts from GraphML", (context) => {
  context.skip(!HAS_IGRAPH, `${PYTHON} has no igraph (Debian: python3-igraph)`);
  const { nodes, edges } = expectedIn(NASTY_SOURCES.full());
  expect(python("read-with-igraph.py", fileOf("graphml", "igraph", NASTY_SOURCES.full()))).toEqual({
    nodes: nodes.map(({ id }) => id),
    edges: edges.map(({ id }) => id),
    texts: nodes.map(({ attributes }) => attributes["text"] ?? ""),
  });
});

describe.each<[string, Readonly<Record<string, string>>]>([
  ["gexf", {}],
  ["gexf", { version: "1.2" }],
  ["graphml", {}],
])("%s %j", (name, options) => {
  it("is well-formed for xmllint", (context) => {
    context.skip(!HAS_XMLLINT, "xmllint is not installed (Debian: libxml2-utils)");
    const input = exportText(formatNamed(name), NASTY_SOURCES.full(), options);
    const { status, stderr } = spawnSync("xmllint", ["--noout", "-"], { input, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

function rgb(hex: string): object {
  const [r, g, b] = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
  return { r, g, b };
}
