import { dateText } from "../model/dates.ts";
import { AppError } from "../model/errors.ts";
import { httpUrl } from "../model/strings.ts";
import type { Article } from "../text/read-article.ts";
import { type CliOption, type Context, type Flags, valuesOf } from "./cli-command.ts";
import { readWhole } from "./split-lines.ts";

/** What a person says of an article, where the input does not or is wrong. */
export const ARTICLE_OPTIONS: readonly CliOption[] = [
  { flags: "--title <text>", description: "title of the article, in place of its own" },
  { flags: "--outlet <name>", description: "who published it" },
  { flags: "--published <date>", description: "when: YYYY, YYYY-MM, YYYY-MM-DD or RFC 3339" },
  { flags: "--url <address>", description: "where it stands" },
];

export const PRIVATE_OPTION: CliOption = {
  flags: "--allow-private",
  description: "fetch addresses of this machine and of private networks too",
};

/** Standard input, as commands name it. */
const STANDARD_INPUT = "-";

const MOST_BYTES = 50 * 1024 * 1024;

export interface ReadInput {
  readonly article: Article;
  /** Whether it came over the network just now. */
  readonly isFetched: boolean;
}

/** Reads an article from a file, an address or standard input ("-"). Throws AppError. */
export async function readInput(context: Context, input: string, flags: Flags): Promise<ReadInput> {
  const given = givenFrom(flags);
  const { bytes, ...found } = isAddress(input)
    ? await context.fetchPage(input, { allowPrivate: flags["allowPrivate"] === true })
    : { bytes: await bytesOf(context, input), contentType: undefined, url: given.url };
  const { contentType, url } = found;
  const where = nameOf(input);
  // the code that takes pages apart is loaded by those who need it only
  const { readArticle } = await import("../text/read-article.ts");
  const article = readArticle(bytes, {
    where,
    ...(contentType !== undefined && { contentType }),
    ...(url !== undefined && { url }),
  });
  for (const note of article.notes) context.note(`${where}: ${note}`);
  return { article: { ...article, ...given }, isFetched: isAddress(input) };
}

async function bytesOf({ files, input: stream }: Context, input: string): Promise<Uint8Array> {
  if (input !== STANDARD_INPUT) return files.readBytes(input);
  const bytes = await readWhole(stream, MOST_BYTES);
  if (bytes) return bytes;
  throw new AppError("badData", `${nameOf(input)}: has more than ${MOST_BYTES / 1024 / 1024} MiB; split it.`);
}

function nameOf(input: string): string {
  return input === STANDARD_INPUT ? "standard input" : input;
}

/** Without an input a command reads standard input, as others do. */
export function inputsFrom(inputs: readonly string[]): readonly string[] {
  return inputs.length === 0 ? [STANDARD_INPUT] : inputs;
}

export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input);
}

/** Throws badCall for what is no date or address, and for one title for several articles. */
export function checkArticleFlags(inputs: readonly string[], flags: Flags): void {
  const { published, url } = givenFrom(flags);
  if (published !== undefined && !dateText.safeParse(published).success) {
    throw new AppError(
      "badCall",
      `--published "${published}" is no date. Write YYYY, YYYY-MM, YYYY-MM-DD or an RFC 3339 time.`,
    );
  }
  if (url !== undefined && !httpUrl.safeParse(url).success) {
    throw new AppError("badCall", `--url "${url}" is no http:// or https:// address.`);
  }
  const single = ["title", "url"].filter((name) => flags[name] !== undefined);
  if (inputs.length > 1 && single.length > 0) {
    throw new AppError("badCall", `--${single[0]} is for one article, and ${inputs.length} were given.`);
  }
}

type Given = Partial<Pick<Article, "title" | "outlet" | "published" | "url">>;

function givenFrom(flags: Flags): Given {
  const given = (name: keyof Given): Given => {
    const [value] = valuesOf(flags, name);
    return value === undefined || value.trim() === "" ? {} : { [name]: value.trim() };
  };
  return { ...given("title"), ...given("outlet"), ...given("published"), ...given("url") };
}
