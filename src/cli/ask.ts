import type { EvidenceAnswer, StatementAnswer } from "../queries/answers.ts";
import { describeStatements } from "../queries/describe-statements.ts";
import { everyRow } from "../queries/every-row.ts";
import type { CliCommand } from "./cli-command.ts";
import { noteEmptyStore } from "./note-empty-store.ts";
import { STATEMENT_OPTIONS, statementFilterFrom } from "./statement-flags.ts";

/** `hearsay ask`: who said what, in sentences, each with the words it rests on. */
export const ask: CliCommand = {
  name: "ask",
  arguments: "",
  summary: "who said what: statements in plain sentences, each with its words",
  options: STATEMENT_OPTIONS,
  async run(context, _args, flags) {
    const { openStore, json, print } = context;
    const store = await openStore({ mustExist: true });
    try {
      await noteEmptyStore(context, store);
      const filter = await statementFilterFrom(store, flags);
      const rows = await everyRow((page) => store.statements(filter, page), "said");
      // whoever sits at this machine may read what was attached on it
      const statements = await describeStatements(store, rows, { showAttached: true });
      if (json) {
        print(
          JSON.stringify({
            data: statements,
            meta: { rev: await store.revision(), total: statements.length },
          }),
        );
      } else {
        for (const line of statements.flatMap(lines)) print(line);
        print(statements.length === 1 ? "1 statement" : `${statements.length} statements`);
      }
      return 0;
    } finally {
      await store.close();
    }
  },
};

function lines({ id, sentence, evidence }: StatementAnswer): readonly string[] {
  return [sentence, ...evidence.map(place), `  ${id}`, ""];
}

function place({ exact, title, outlet, published, start, end, isRetelling }: EvidenceAnswer): string {
  const source = [title, outlet?.name, published].filter((part) => part !== undefined).join(", ");
  const words = exact === undefined ? "words not copied here" : isRetelling ? exact : `“${exact}”`;
  return `  ${words} (${source}, characters ${start} to ${end})`;
}
