import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FORMATS } from "../../src/formats/index.ts";
import { validateRecord } from "../../src/model/validate-record.ts";
import { envelope, problem, riverApi, type RiverApi } from "./river-api.ts";

let api: RiverApi;
beforeAll(async () => {
  api = await riverApi();
});
afterAll(() => api.close());

const LISTS = ["/statements", "/claims", "/agents", "/documents"] as const;

/** Cells of a table by RFC 4180; the reader is as small as our cells allow. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const lines = csv.split("\r\n");
  expect(lines.at(-1)).toBe("");
  return lines
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
}

describe("the form of an answer", () => {
  it.each([
    ["the parameter", "/claims?format=csv", {}],
    ["the extension", "/claims.csv", {}],
    ["Accept", "/claims", { Accept: "text/csv" }],
    ["the better of two in Accept", "/claims", { Accept: "application/json;q=0.5, text/csv" }],
    ["the parameter before Accept", "/claims?format=csv", { Accept: "application/json" }],
    ["parameter and extension that agree", "/claims.csv?format=csv", {}],
  ])("is chosen by %s", async (_, path, headers) => {
    const answer = await api.get(path, headers);
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"]);
  });

  it.each([
    ["nothing", {}],
    ["*/*", { Accept: "*/*" }],
    ["what a browser says", { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" }],
  ])("is JSON when Accept says %s", async (_, headers) => {
    expect((await api.get("/claims", headers)).headers["content-type"]).toBe("application/json");
  });

  it.each([
    ["/claims?format=xlsx", {}],
    ["/claims.xml", {}],
    ["/claims", { Accept: "image/png" }],
    ["/claims/clm-open?format=gexf", {}],
    ["/claims/clm-open.csv", {}],
    ["/claims.csv?format=json", {}],
    ["/export?format=json", {}],
    ["/graph.gexf", {}],
  ])("is refused with the list of those there are: %s %j", async (path, headers) => {
    const { status, errors } = await problem(api.get(path, headers));
    expect(status).toBe(406);
    expect(errors[0]).toMatchObject({ parameter: "format" });
    expect(errors[0]?.detail).toMatch(/take one of (json|record) \(application\/json\)/);
  });

  it("varies with Accept, and says so", async () => {
    expect((await api.get("/claims")).headers["vary"]).toContain("Accept");
  });

  it.each(["/claims/clm-open.json", "/documents/doc-gazette/text.json", "/nodes/per-vance/neighbours.json"])(
    "can be named in the address of one thing: %s",
    async (path) => {
      const { links } = await envelope(api.get(path));
      expect(links.self).toBe(`/api/v1${path}`);
    },
  );
});

describe("a list as a table", () => {
  it.each(LISTS)("holds everything of %s, each row as wide as the heading", async (path) => {
    const { meta } = await envelope(api.get(`${path}?limit=1`));
    const [heading = [], ...rows] = rowsOf((await api.get(`${path}.csv`)).text);
    expect(heading[0]).toBe("id");
    expect(rows).toHaveLength(meta.total);
    for (const row of rows) expect(row).toHaveLength(heading.length);
  });

  it("holds one page when a size is asked for, and leads to the next", async () => {
    const answer = await api.get("/claims.csv?limit=2");
    expect(rowsOf(answer.text)).toHaveLength(3);
    const next = /<([^>]+)>/.exec(answer.headers["link"] ?? "")?.[1]?.replace("/api/v1", "") ?? "";
    const second = await api.get(next);
    expect(second.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(rowsOf(second.text)[1]?.[0]).not.toBe(rowsOf(answer.text)[1]?.[0]);
  });

  it("has one line of people's words a statement", async () => {
    const [heading = [], row = []] = rowsOf((await api.get("/statements.csv?act=accuses")).text);
    const cells = Object.fromEntries(heading.map((name, index) => [name, row[index]]));
    expect(cells).toMatchObject({
      id: "stm-holt-accuses",
      sentence: "Mira Holt accused Southland, saying that Southland broke the river treaty.",
      speaker: "Mira Holt",
      act: "accuses",
      claim: "Southland broke the river treaty.",
      against: "Southland",
      document: "Bridge quarrel",
      outlet: "The Gazette",
      exact: "they tore up the treaty",
      depth: "0",
    });
  });

  it("guards a cell that a spreadsheet would run", async () => {
    const { text } = await api.get("/claims.csv?subtype=figure");
    expect(rowsOf(text).map((row) => row[1])).toContain("'=5 crowns is the toll at the bridge.");
  });

  it("of groups has one row a group", async () => {
    const rows = rowsOf((await api.get("/statements.csv?groupBy=stance")).text);
    expect(rows).toEqual([
      ["key", "label", "count"],
      ["for", "for", "9"],
      ["against", "against", "3"],
      ["relay", "relay", "3"],
      ["open", "open", "1"],
    ]);
  });

  it("of hits has one row a hit", async () => {
    const rows = rowsOf((await api.get("/search.csv?q=treaty")).text);
    expect(rows[0]).toEqual(["id", "kind", "label", "state", "score", "corrected"]);
    expect(rows.map(([id]) => id)).toContain("thg-treaty");
  });
});

describe("a list as a graph", () => {
  const nodesIn = async (path: string): Promise<readonly string[]> =>
    parseGexf(MultiDirectedGraph, (await api.get(path)).text, { respectInputGraphType: true }).nodes();

  it("holds what the list holds, with all it refers to", async () => {
    expect(await nodesIn("/statements.gexf?by=some+villagers&claim=clm-closed")).toEqual(
      expect.arrayContaining([
        "stm-villagers",
        "stm-wire-reports",
        "clm-shut",
        "org-villagers",
        "doc-herald",
      ]),
    );
    expect(await nodesIn("/claims.gexf?q=flood")).toEqual(expect.arrayContaining(["clm-flood", "stm-joint"]));
    expect(await nodesIn("/claims.gexf?q=flood")).not.toContain("clm-toll");
    expect(await nodesIn("/agents.gexf?q=quiet")).toEqual(["org-silent"]);
    expect(await nodesIn("/documents.gexf?outlet=River+Wire")).toEqual(
      expect.arrayContaining(["doc-wire", "stm-source-lanes"]),
    );
  });

  it("holds one page when a size is asked for", async () => {
    const some = await nodesIn("/claims.gexf?limit=1&sort=id");
    expect(some).toContain("clm-closed");
    expect(some).not.toContain("clm-toll");
  });

  it.each(LISTS)("of %s is a file to be saved", async (path) => {
    const answer = await api.get(`${path}.graphml`);
    expect(answer.headers["content-type"]).toBe("application/graphml+xml");
    expect(answer.headers["content-disposition"]).toMatch(
      /^attachment; filename="hearsay-[a-z0-9-]+\.graphml"; /,
    );
    expect(answer.text).toContain("<graphml");
  });
});

describe("an export", () => {
  it.each(FORMATS.map(({ name, mediaType, extension }) => [name, mediaType, extension] as const))(
    "as %s is a file of that kind, the same bytes each time",
    async (name, mediaType, extension) => {
      const [first, second] = [
        await api.get(`/export?format=${name}`),
        await api.get(`/export?format=${name}`),
      ];
      expect(first.status).toBe(200);
      expect(first.headers["content-type"]?.split(";")[0]).toBe(mediaType);
      const rev = await api.store.revision();
      expect(first.headers["content-disposition"]).toMatch(
        new RegExp(
          `^attachment; filename="(hearsay-[a-z0-9-]+-r${rev}\\.${extension})"; filename\\*=UTF-8''\\1$`,
        ),
      );
      const bytes = (answer: typeof first): string => answer.text ?? String(answer.body);
      expect(bytes(first).length).toBeGreaterThan(100);
      expect(bytes(second)).toBe(bytes(first));
    },
  );

  it("as a record is valid and holds the part that passes the filter", async () => {
    const { text } = await api.get("/export?format=record&act=accuses");
    const { record, problems } = validateRecord(JSON.parse(text));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(record?.statements.map(({ id }) => id)).toEqual(["stm-holt-accuses"]);
  });

  it("is the record when nobody says which format", async () => {
    const { text } = await api.get("/export");
    expect(JSON.parse(text)).toMatchObject({ format: "hearsay/1" });
  });

  it("can be of the simple view", async () => {
    const order = async (view: string) =>
      parseGexf(MultiDirectedGraph, (await api.get(`/export?format=gexf&view=${view}`)).text).order;
    expect(await order("simple")).toBeLessThan(await order("full"));
  });

  it("hands options on to the format", async () => {
    const { text } = await api.get("/export.gexf?version=1.2");
    expect(text).toContain('xmlns="http://www.gexf.net/1.2draft"');
  });

  it("never holds words that are withheld, even where they are attached", async () => {
    const local = await riverApi({ showAttached: true });
    await local.store.attachText("doc-wire", "Two secret words, and more of them.");
    for (const { name } of FORMATS) {
      // A picture in pixels has no text; the same picture as SVG is among the others.
      const { text } = await local.get(`/export?format=${name}`);
      expect(text ?? "").not.toContain("secret words");
    }
    await local.close();
  });
});
