import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bodyOf, copyFinder } from "./copied-runs.ts";
import { ROOT } from "./source-files.ts";

const ARTICLES = join(ROOT, "../shared/articles");

/** Every file of the project that git keeps or would keep. */
function projectFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return listed
    .split("\0")
    .filter((file) => file !== "" && file !== "package-lock.json" && existsSync(join(ROOT, file)));
}

describe("the words of other people", () => {
  it("stand nowhere in the project, eight or more in a row", ({ skip }) => {
    skip(!existsSync(ARTICLES), "the articles (../shared/articles) are not at hand");
    skip(!existsSync(join(ROOT, ".git")), "only a git checkout tells which files belong to the project");
    const bodies = readdirSync(ARTICLES).map((file) => bodyOf(readFileSync(join(ARTICLES, file), "utf8")));
    const finder = copyFinder(bodies);
    expect(finder.size).toBeGreaterThan(100);
    const files = projectFiles();
    expect(files.length).toBeGreaterThan(0);
    const copied = files.flatMap((file) => {
      const text = readFileSync(join(ROOT, file), "utf8");
      return text.includes("\0") ? [] : finder.runsIn(text).map((run) => `${file}: ${run}`);
    });
    expect(copied).toEqual([]);
  });
});

describe("the search for copied words", () => {
  const body = bodyOf(`A title of exactly ten words that nobody minds citing

179
The old mill’s keeper “never saw” the two boats that left before dawn, so he told the harbour master, and went home.
Please leave a reply`);
  const { size, runsIn } = copyFinder([body]);

  it("takes the paragraphs and leaves title, counters and forms", () => {
    expect(body).toMatch(/^The old mill.* went home\.$/);
    expect(size).toBe(15);
  });

  it.each([
    ["word for word", "He wrote: the old mill’s keeper never saw the two boats."],
    ["in another case and punctuation", "THE OLD MILLS KEEPER: NEVER SAW... (THE) TWO"],
    ["over the lines of a comment", " * saw the two boats\n * that left before\n * dawn"],
    ["in an escaped string", String.raw`"keeper \u201cnever saw\u201d the two boats\nthat left"`],
    ["joined from two strings", `"the two boats that " + "left before dawn, so"`],
  ])("finds them %s", (_, text) => {
    expect(runsIn(text)).not.toEqual([]);
  });

  it("lets seven words in a row pass", () => {
    expect(runsIn("the two boats that left before dawn and came back")).toEqual([]);
  });
});
