import { computed } from "@preact/signals";
import { agents, claims, statements } from "./record-state.ts";

/** Names by id of everything that filters can name. */
const names = computed((): ReadonlyMap<string, string> => {
  const claimRows = claims.value.data?.rows ?? [];
  const statementRows = statements.value.data?.rows ?? [];
  return new Map([
    ...claimRows.flatMap(({ topics }) => topics.map(({ id, name }) => [id, name] as const)),
    ...statementRows.flatMap(({ evidence }) =>
      evidence.map(({ document, title }) => [document, title] as const),
    ),
    ...claimRows.map(({ id, text }) => [id, text] as const),
    ...statementRows.map(({ id, sentence }) => [id, sentence] as const),
    ...(agents.value.data?.rows ?? []).map(({ id, name }) => [id, name] as const),
  ]);
});

export function nameOf(id: string): string {
  return names.value.get(id) ?? id;
}
