import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Extractor, ProposedStatement } from "../../src/extraction/proposal.ts";
import { toCodePoints } from "../../src/model/spans.ts";
import { readArticle } from "../../src/text/read-article.ts";
import type { Figure } from "./figures.ts";

const RECORD = fileURLToPath(new URL("../../graph-data/karabakh-ceasefire.json", import.meta.url));

interface RecordFile {
  readonly agents: readonly {
    readonly id: string;
    readonly name: string;
    readonly altNames?: readonly string[];
  }[];
  readonly affiliations: readonly { readonly member: string; readonly organization: string }[];
  readonly statements: readonly {
    readonly id: string;
    readonly by: readonly string[];
    readonly act: string;
    readonly in: readonly { readonly document: string; readonly start: number; readonly end: number }[];
  }[];
}

/**
 * How many of the record's attributed statements the extractor proposes from the raw article with the right speaker
 * and act. A proposal fits a statement when their words overlap; the outlet's own voice is not attributed.
 */
export async function recordFigures(extractor: Extractor, shared: string): Promise<readonly Figure[]> {
  const raw = `${shared}articles/karabakh-ceasefire.raw.txt`;
  if (!existsSync(raw)) return [];
  const record = JSON.parse(readFileSync(RECORD, "utf8")) as RecordFile;
  const article = readArticle(readFileSync(raw), { where: raw });
  const { statements } = await extractor.extract(article);
  const placed = statements.map((statement) => ({ statement, spans: spansOf(article.text, statement) }));
  const names = new Map(record.agents.map(({ id, name, altNames }) => [id, [name, ...(altNames ?? [])]]));
  const outlet = record.agents.find(({ name }) => name === "Unnamed outlet")?.id;
  const attributed = record.statements.filter(({ by }) => outlet === undefined || !by.includes(outlet));
  const isAsked = process.argv.includes("--show");
  const found = attributed.filter(({ id, by, act, in: places }) => {
    const place = places.find(({ document }) => document === "doc-article");
    const near = placed.filter(({ spans }) =>
      spans.some(({ start, end }) => place !== undefined && start < place.end && end > place.start),
    );
    const fits = near.some(
      ({ statement }) =>
        statement.act === act &&
        by.some((agent) => statement.speakers.some(({ name }) => isCalled(name, names.get(agent) ?? []))),
    );
    if (isAsked && !fits) {
      const seen = near.map(
        ({ statement }) => `${statement.act} by ${statement.speakers.map(({ name }) => name).join("; ")}`,
      );
      console.log(
        `  not proposed: ${id} (${act} by ${by.map((agent) => names.get(agent)?.[0]).join("; ")}); there: ${seen.join(" | ")}`,
      );
    }
    return fits;
  });
  return [
    {
      name: "record's statements proposed from the raw article",
      value: Math.round((1000 * found.length) / attributed.length) / 10,
      unit: "%",
      bar: 80,
      better: "higher",
      method: `graph-data/karabakh-ceasefire.json, ${found.length} of ${attributed.length} with speaker and act`,
    },
  ];
}

function spansOf(
  text: string,
  { cue, content }: ProposedStatement,
): readonly { start: number; end: number }[] {
  return [...cue, ...content].map((span) => toCodePoints(text, span));
}

/** The same name, or one within the other as whole words: "Some Armenians", "the Kremlin". */
function isCalled(name: string, known: readonly string[]): boolean {
  const plain = (text: string): string =>
    ` ${text
      .toLowerCase()
      .replace(/^the /, "")
      .replace(/[’']s\b/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
  const asked = plain(name);
  return (
    asked.trim() !== "" && known.some((each) => plain(each).includes(asked) || asked.includes(plain(each)))
  );
}
