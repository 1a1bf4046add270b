import { AppError } from "../model/errors.ts";
import { type ExtractorMeans, EXTRACTORS } from "./index.ts";
import type { Extractor } from "./proposal.ts";

/** An extractor, and how the origin of what it proposes names it. */
export interface NamedExtractor {
  readonly tool: string;
  readonly extractor: Extractor;
}

/** The extractor of this name, or the default one. Throws badCall for a name nobody has or a missing setting. */
export async function makeExtractor(
  name: string | undefined,
  means: ExtractorMeans,
): Promise<NamedExtractor> {
  const entry = name === undefined ? EXTRACTORS[0] : EXTRACTORS.find((known) => known.name === name);
  if (!entry) {
    const known = EXTRACTORS.map((each) => each.name).join(", ");
    throw new AppError("badCall", `--extractor "${name}": there is no such extractor. Known are: ${known}.`);
  }
  return { tool: entry.tool, extractor: await entry.make(means) };
}
