import { AppError } from "../model/errors.ts";
import { extractionLine } from "../extraction/extraction-line.ts";
import type { Extraction } from "../extraction/proposal.ts";
import type { Article } from "../text/read-article.ts";
import { inputsFrom, isAddress, PRIVATE_OPTION, readInput } from "./article-input.ts";
import type { CliCommand, Context } from "./cli-command.ts";
import { eachInput } from "./each-input.ts";
import { extractLines } from "./extract-lines.ts";
import { EXTRACTOR_OPTIONS, extractorName } from "./extractor-flags.ts";
import { listExtraction } from "./list-extraction.ts";

/** `hearsay extract`: what a text attributes to whom, without keeping anything. */
export const extract: CliCommand = {
  name: "extract",
  arguments: "[file...]",
  summary: "the attributed statements of articles (files, addresses or -), kept nowhere",
  options: [
    {
      flags: "--jsonl",
      description: 'read {"id","text"} a line, from files or standard input; write a line of JSON for each',
    },
    ...EXTRACTOR_OPTIONS,
    PRIVATE_OPTION,
  ],
  async run(context, args, flags) {
    const inputs = inputsFrom(args);
    const isLines = flags["jsonl"] === true;
    if (isLines && inputs.some(isAddress)) {
      throw new AppError("badCall", "--jsonl reads files and standard input, no addresses.");
    }
    const { extractor } = await context.extractor(extractorName(flags));
    if (isLines) return extractLines(context, inputs, extractor);
    return eachInput(context, inputs, async (input) => {
      const { article } = await readInput(context, input, flags);
      const extraction = await extractor.extract(article);
      show(context, input, article, extraction, inputs.length > 1);
    });
  },
};

function show(
  { json, print, note }: Context,
  input: string,
  article: Article,
  extraction: Extraction,
  isOneOfMany: boolean,
): void {
  const { title, outlet, published, modified, authors, url, language, sha256, text } = article;
  if (json) {
    const line = extractionLine(input, text, extraction);
    print(
      JSON.stringify({ ...line, title, outlet, published, modified, authors, url, language, sha256, text }),
    );
  } else {
    for (const line of listExtraction(article, extraction)) print(line);
    if (isOneOfMany) print("");
  }
  noteDropped(note, input, extraction.dropped);
}

/** Says how many proposals were thrown away, where there were any. */
export function noteDropped(note: Context["note"], input: string, dropped: number): void {
  if (dropped > 0) {
    note(`${input}: ${dropped} ${dropped === 1 ? "proposal was" : "proposals were"} dropped`);
  }
}
