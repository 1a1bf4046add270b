import { clustersOf } from "../queries/clusters.ts";
import { relations as relationsOf } from "../queries/relations.ts";
import { resolveName } from "../queries/resolve-names.ts";
import { AppError } from "../model/errors.ts";
import type { RelationsAnswer } from "../queries/answers.ts";
import { knownNames } from "./known-names.ts";
import type { Page, PageSources } from "./page.ts";
import { relationsPage } from "./views/relations-page.ts";

/** As the API: enough to meet over a claim and an employer. */
const OPTIONS = { maxHops: 3, limit: 50 };

export const relations: Page = {
  path: "/relations",
  async render(sources) {
    const { store, query } = sources;
    return relationsPage(sources, {
      a: query.get("a") ?? "",
      b: query.get("b") ?? "",
      answer: await answerFor(sources),
      known: await knownNames(store),
    });
  },
};

/** undefined until two are named. Throws badCall for names that nobody or several have, and for twice the same. */
async function answerFor({
  store,
  query,
  reading,
  neighbourhoods,
}: PageSources): Promise<RelationsAnswer | undefined> {
  const [one, other] = [query.get("a"), query.get("b")];
  if (one === null || other === null) return undefined;
  const a = await resolveName(store, "a", "agent", one);
  const b = await resolveName(store, "b", "agent", other);
  if (a === b || (await clustersOf(store, [a])).get(a)?.members.includes(b)) {
    const detail = "is the same agent as a: name another one";
    throw new AppError("badCall", `The parameter b ${detail}.`, [{ parameter: "b", detail }]);
  }
  return relationsOf(store, a, b, OPTIONS, reading, neighbourhoods);
}
