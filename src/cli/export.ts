import { AppError } from "../model/errors.ts";
import { exportDescription } from "../formats/export-description.ts";
import { exportText, FORMATS, formatNamed } from "../formats/index.ts";
import { sourceOfRecord } from "../formats/source-of-record.ts";
import { exportSource, pictureSource } from "../queries/export-source.ts";
import { type CliCommand, type Flags, valuesOf } from "./cli-command.ts";
import { noteEmptyStore } from "./note-empty-store.ts";
import { STATEMENT_OPTIONS, statementFilterFrom } from "./statement-flags.ts";

/** `hearsay export FORMAT`: the graph, or the part that passes the filter, as a file others read. */
export const exportGraph: CliCommand = {
  name: "export",
  arguments: "<format>",
  summary: `the graph as a file: ${FORMATS.map(({ name }) => name).join(", ")}`,
  options: [
    { flags: "--out <file>", description: "write to this file instead of standard output" },
    {
      flags: "--view <view>",
      description: "full (default): every node and edge; simple: speakers and claims",
    },
    {
      flags: "--option <name=value>",
      description: "an option of the format, such as version=1.2",
      repeats: true,
    },
    ...STATEMENT_OPTIONS,
  ],
  async run(context, [name = ""], flags) {
    const { openStore, files, json, print, write, rasterize } = context;
    const format = formatNamed(name);
    const view = viewFrom(flags);
    const options = optionsFrom(flags);
    const [out] = valuesOf(flags, "out");
    const store = await openStore({ mustExist: true });
    try {
      await noteEmptyStore(context, store);
      const read = format.mediaType.startsWith("image/") ? pictureSource : exportSource;
      const filter = await statementFilterFrom(store, flags);
      const { record, standings, rev, at, overview } = await read(store, filter);
      const description = exportDescription(record, view, rev, overview);
      const source = sourceOfRecord(record, view, standings, { rev, at, description });
      const text = exportText(format, source, options);
      const data = format.inPixels === true ? await rasterize(text) : text;
      if (out === undefined) {
        write(data);
        return 0;
      }
      await files.writeWhole(out, data);
      const { order: nodes, size: edges } = source.graph;
      if (json) print(JSON.stringify({ file: out, format: name, view, nodes, edges, rev: source.meta.rev }));
      else
        print(`${out}: ${nodes} nodes and ${edges} edges of revision ${source.meta.rev}, as ${format.title}`);
      return 0;
    } finally {
      await store.close();
    }
  },
};

function viewFrom(flags: Flags): "full" | "simple" {
  const [view = "full"] = valuesOf(flags, "view");
  if (view === "full" || view === "simple") return view;
  throw new AppError("badCall", `--view "${view}": there are two views, full and simple.`);
}

function optionsFrom(flags: Flags): Readonly<Record<string, string>> {
  return Object.fromEntries(
    valuesOf(flags, "option").map((text) => {
      const at = text.indexOf("=");
      if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
      throw new AppError(
        "badCall",
        `--option "${text}": write name=value, for example --option version=1.2.`,
      );
    }),
  );
}
