import type { RawMetadata } from "./raw-metadata.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/** Nodes looked at in one page. */
const MOST_NODES = 5000;
const ARTICLE = /(?:^|[/#])(?:\w*Article|\w*Posting|Report)$/;

/** The article that the JSON-LD blocks of a page describe; empty lists where there is none. Never throws. */
export function jsonLdMetadata(blocks: readonly string[]): RawMetadata & {
  /** The article itself, where the page gives it to machines. */
  readonly bodies: readonly string[];
} {
  const nodes = blocks.flatMap((block) => nodesIn(parse(block)));
  const byId = new Map<string, JsonObject>();
  for (const node of nodes) {
    const id = node["@id"];
    // A reference has an id and nothing else.
    if (typeof id === "string" && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const resolve = (value: unknown): unknown => {
    if (!isObject(value)) return value;
    const id = value["@id"];
    return typeof id === "string" ? (byId.get(id) ?? value) : value;
  };
  const articles = nodes.filter((node) => texts(node["@type"]).some((name) => ARTICLE.test(name)));
  const article = articles.find((node) => texts(node.headline).length > 0) ?? articles[0] ?? {};
  const namesOf = (value: unknown, isWanted: (item: unknown) => boolean = () => true): readonly string[] =>
    list(value)
      .map(resolve)
      .filter(isWanted)
      .flatMap((found) => texts(isObject(found) ? found.name : found));
  const page = resolve(article.mainEntityOfPage);
  return {
    titles: [...texts(article.headline), ...texts(article.name)],
    outlets: [...namesOf(article.publisher), ...namesOf(article.isPartOf)],
    published: [...texts(article.datePublished), ...texts(article.dateCreated)],
    modified: texts(article.dateModified),
    byLines: [namesOf(article.author, isPerson), namesOf(article.creator, isPerson)],
    urls: [
      ...(isObject(page) ? [...texts(page.url), ...texts(page["@id"])] : texts(page)),
      ...texts(article.url),
    ],
    languages: namesOf(article.inLanguage),
    bodies: texts(article.articleBody),
  };
}

/** Whether an author may be a person: all that is not called something else. */
function isPerson(author: unknown): boolean {
  const kinds = isObject(author) ? texts(author["@type"]) : [];
  return kinds.length === 0 || kinds.includes("Person");
}

/** Some pages leave line ends inside strings, or wrap the block in a comment. */
function parse(block: string): unknown {
  const source = block
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)/, "")
    .replace(/(?:-->|\/\*\]\]>\*\/)\s*$/, "");
  try {
    return JSON.parse(source);
  } catch {
    try {
      // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
      return JSON.parse(source.replace(/[\u0000-\u001f]/g, " "));
    } catch {
      return undefined;
    }
  }
}

/** The objects that stand for things of their own: at the top, in lists, graphs, and as what a page is about. */
function nodesIn(value: unknown): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const queue = [value];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const next = queue[at];
    if (Array.isArray(next)) queue.push(...next.slice(0, MOST_NODES));
    else if (isObject(next)) {
      found.push(next);
      queue.push(next["@graph"], next.mainEntity, next.mainEntityOfPage);
    }
  }
  return found;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function texts(value: unknown): readonly string[] {
  return list(value).filter((item): item is string => typeof item === "string" && item.trim() !== "");
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
