import { describe, expect, it } from "vitest";
import { downloadName } from "../../src/formats/download-name.ts";
import { exportText, FORMATS, formatNamed } from "../../src/formats/index.ts";
import { AppError } from "../../src/model/errors.ts";
import { Record as HearsayRecord } from "../../src/model/record.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { aPerson } from "../builders/members.ts";
import { aRecord } from "../builders/record.ts";
import { aNastyRecord, aSource, NASTY_SOURCES, SHUFFLED_SOURCES, VIEWS } from "./sample-source.ts";

/** Every format with every value of each of its options, one at a time. */
const CASES = FORMATS.flatMap((format) =>
  VIEWS.flatMap((view) => [
    { format, view, options: {}, name: `${format.name}-${view}` },
    ...Object.entries(format.options).flatMap(([option, values]) =>
      values.map((value) => ({
        format,
        view,
        options: { [option]: value },
        name: `${format.name}-${view}-${option}-${value}`,
      })),
    ),
  ]),
);

describe.each(CASES)("the format $name", ({ format, view, options, name }) => {
  it("writes what it wrote before", async () => {
    const text = exportText(format, aSource(aRecord(), view), options);
    await expect(text).toMatchFileSnapshot(`golden/${name}.golden`);
  });

  it("is the same to the byte in whichever order the record comes", () => {
    const text = exportText(format, NASTY_SOURCES[view](), options);
    expect(exportText(format, SHUFFLED_SOURCES[view](), options)).toBe(text);
  });

  it("names no confidential source", () => {
    const record = aFullRecord();
    const secret = {
      ...record,
      agents: record.agents.map((agent) =>
        agent.id === "per-mira-holt"
          ? aPerson({ confidential: true, name: "Secret Name", altNames: ["Other Secret"] })
          : agent,
      ),
    };
    const text = exportText(format, aSource(secret, view), options);
    expect(text).not.toMatch(/mira-holt|Secret/);
  });
});

describe("the list of formats", () => {
  it("has a name and a file of its own for each", () => {
    const names = FORMATS.map(({ name }) => name);
    expect(names).toEqual([
      "record",
      "graphology",
      "gexf",
      "graphml",
      "csv-nodes",
      "csv-edges",
      "svg",
      "png",
    ]);
    const files = FORMATS.map((format) => downloadName(format, aSource(aRecord())));
    expect(new Set(files).size).toBe(FORMATS.length);
    for (const file of files) expect(file).toMatch(/^hearsay-[a-z-]+-full-r7\.[a-z]+$/);
  });

  it("finds a format by name and names all for one there is not", () => {
    expect(formatNamed("gexf").extension).toBe("gexf");
    expect(() => formatNamed("xlsx")).toThrow(
      /record, graphology, gexf, graphml, csv-nodes, csv-edges, svg, png/,
    );
  });

  it.each([
    ["gexf", { version: "1.1" }, /version takes 1.3 or 1.2, not "1.1"/],
    ["gexf", { raw: "1" }, /raw is unknown to the format gexf/],
    ["csv-nodes", { toString: "1" }, /toString is unknown/],
  ])("refuses for %s the options %j", (name, options, message) => {
    const write = () => exportText(formatNamed(name), aSource(aRecord()), options);
    expect(write).toThrow(message);
    expect(write).toThrow(AppError);
  });
});

it("aNastyRecord has the shape of a record, so every string in it may come", () => {
  expect(HearsayRecord.safeParse(aNastyRecord()).error).toBeUndefined();
});
