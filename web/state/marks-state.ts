import { computed } from "@preact/signals";
import type { StatementAnswer } from "../../src/queries/answers.ts";
import type { Mark } from "../view-model/mark-text.ts";
import { markText } from "../view-model/mark-text.ts";
import { documentText, inFocus, textStatements } from "./detail-state.ts";
import { scene } from "./picture-state.ts";
import { hovered } from "./pointing.ts";

/** Listed statements by the documents they stand in: made once, so that a selection only looks one document up. */
const statementsIn = computed(() => {
  const lists = new Map<string, StatementAnswer[]>();
  for (const row of textStatements.value.data ?? []) {
    for (const document of new Set(row.evidence.map((place) => place.document))) {
      const list = lists.get(document);
      if (list) list.push(row);
      else lists.set(document, [row]);
    }
  }
  return lists;
});

/** The statements that the text at hand is marked with: those listed, and one on the panel that is not listed. */
const inText = computed((): ReadonlyMap<string, StatementAnswer> => {
  const id = documentText.value.data?.id;
  const listed = (id === undefined ? undefined : statementsIn.value.get(id)) ?? [];
  return new Map([...listed, ...unlisted.value].map((row) => [row.id, row]));
});

const NONE: readonly StatementAnswer[] = [];

/** What an address selects may be a proposal while proposals are not listed. */
const unlisted = computed(() => {
  const listed = new Set((textStatements.value.data ?? NONE).map(({ id }) => id));
  const others = inFocus.value.filter(({ id }) => !listed.has(id));
  // The same list where there is none, so that the text is not marked anew with every selection.
  return others.length === 0 ? NONE : others;
});

export function statementInText(id: string): StatementAnswer | undefined {
  return inText.value.get(id);
}

/** The paragraphs of the text at hand, cut where marks begin and end. */
export const markedText = computed(() => {
  const { data } = documentText.value;
  if (!data) return [];
  const marks: Mark[] = [];
  for (const row of inText.value.values()) {
    for (const { document, start, end } of row.evidence) {
      if (document === data.id) marks.push({ statement: row.id, start, end });
    }
  }
  return markText(data.text, marks);
});

/** The ids of the statements that the panel is about. */
export const chosenIds = computed((): ReadonlySet<string> => new Set(inFocus.value.map(({ id }) => id)));

/** The statements under the pointer: one, or all those that meet at a node or line of the picture. */
export const pointedIds = computed((): ReadonlySet<string> => {
  const id = hovered.value;
  if (id === undefined) return new Set();
  const edge = scene.value?.edges.get(id);
  const near = edge ? [edge] : (scene.value?.edgesAt.get(id) ?? []);
  return new Set([id, ...near.flatMap(({ statement }) => (statement === undefined ? [] : [statement]))]);
});
