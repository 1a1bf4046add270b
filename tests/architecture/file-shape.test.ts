import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, sourceFiles } from "./source-files.ts";

/** Lines after which a file holds a second idea for certain; the second look is due at 200. */
const MOST_LINES = 300;

const FILES = sourceFiles("src", "web", "tests");
const LENGTHS = new Map(
  sourceFiles("src", "web").map((file) => [
    file,
    readFileSync(join(ROOT, file), "utf8").split("\n").length - 1,
  ]),
);

describe("the files", () => {
  it("have names in kebab-case", () => {
    const odd = FILES.filter(
      (file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config))?\.tsx?$/.test(basename(file)),
    );
    expect(odd).toEqual([]);
  });

  it(`of src and web have at most ${MOST_LINES} lines`, () => {
    const lengths = [...LENGTHS.values()].toSorted((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(0);
    // oxlint-disable-next-line no-console -- the figure is for whoever reads the run
    console.info(
      `${lengths.length} files, median ${lengths[lengths.length >> 1]} lines, most ${lengths.at(-1)}`,
    );
    expect([...LENGTHS].filter(([, lines]) => lines > MOST_LINES)).toEqual([]);
  });
});
