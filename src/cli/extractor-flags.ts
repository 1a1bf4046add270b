import { EXTRACTORS } from "../extraction/index.ts";
import { type CliOption, type Flags, valuesOf } from "./cli-command.ts";

/** How a text is read: the same flags for every command that reads one. */
export const EXTRACTOR_OPTIONS: readonly CliOption[] = [
  {
    flags: "--extractor <name>",
    description: `who reads the text: ${EXTRACTORS.map(({ name, meaning }, place) => `${name} (${place === 0 ? "default; " : ""}${meaning})`).join(", ")}`,
  },
  { flags: "--llm-url <address>", description: "chat endpoint of the extractor llm (or HEARSAY_LLM_URL)" },
  {
    flags: "--llm-model <name>",
    description: "its model (or HEARSAY_LLM_MODEL); a key is read from HEARSAY_LLM_KEY only",
  },
];

/** The name that was given; undefined: the default. */
export function extractorName(flags: Flags): string | undefined {
  return valuesOf(flags, "extractor")[0];
}
