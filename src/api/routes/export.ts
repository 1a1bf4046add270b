import { z } from "zod";
import { FORMATS } from "../../formats/index.ts";
import { AppError } from "../../model/errors.ts";
import { exportSource, pictureSource } from "../../queries/export-source.ts";
import { refuseTooMany } from "../../queries/most-rows.ts";
import { VIEW_NAMES } from "../../queries/graphs.ts";
import { EXPORT_FORMS, graphFile } from "../graph-file.ts";
import { defineRoute } from "../route.ts";
import { AS_OF, formatParameter } from "../shared-parameters.ts";
import { STATEMENT_PARAMETERS } from "../statement-parameters.ts";
import { VIEW_PARAMETERS, viewQuestion } from "../view-parameters.ts";

/** Every option that some format understands, with all values that any of them takes. */
const OPTIONS = optionParameters();

export const exportRoute = defineRoute({
  method: "get",
  path: "/export",
  summary: "What passes the filter, with all it refers to, as a file for other programs",
  parameters: z.strictObject({
    view: z
      .enum(VIEW_NAMES)
      .optional()
      .describe(
        "full (when left out): every member and edge; simple: agents and claims. A record is always whole",
      ),
    ...OPTIONS,
    ...STATEMENT_PARAMETERS,
    ...VIEW_PARAMETERS,
    ...AS_OF,
    ...formatParameter(EXPORT_FORMS),
  }),
  answer: undefined,
  forms: EXPORT_FORMS,
  changesWith: "revision",
  isHeavy: true,
  async handle({ store, query, form }) {
    const { filter, ...sieve } = await viewQuestion(store, query);
    const isPicture = form.mediaType.startsWith("image/");
    if (!isPicture) {
      const { total } = await store.statements(filter, { limit: 0, sort: "id" });
      const instead = "narrow them with filters, or export on the command line";
      refuseTooMany(total, { parameter: "format", instead });
    }
    const material = await (isPicture ? pictureSource : exportSource)(store, filter, sieve);
    return graphFile(form.name, query.view ?? "full", material, optionsFor(form.name, query));
  },
});

function optionParameters(): Readonly<Record<string, z.ZodOptional<z.ZodEnum>>> {
  const values = new Map<string, readonly string[]>();
  for (const { options } of FORMATS) {
    for (const [name, known] of Object.entries(options))
      values.set(name, [...new Set([...(values.get(name) ?? []), ...known])]);
  }
  return Object.fromEntries([...values].map(([name, known]) => [name, z.enum(known).optional()]));
}

/** The options given. Throws badCall for one that this format does not know. */
function optionsFor(
  formatName: string,
  query: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const format = FORMATS.find(({ name }) => name === formatName);
  const given = Object.keys(OPTIONS).flatMap((name) => {
    const value = query[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  for (const [parameter] of given) {
    if (format !== undefined && Object.hasOwn(format.options, parameter)) continue;
    const detail = `is unknown to the format ${formatName}: leave it out`;
    throw new AppError("badCall", `The parameter ${parameter} ${detail}.`, [{ parameter, detail }]);
  }
  return Object.fromEntries(given);
}
