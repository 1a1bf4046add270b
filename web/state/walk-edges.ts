import type { SceneEdge } from "../../src/picture/scene.ts";
import { announce } from "./announcing.ts";
import { nameOf } from "./names.ts";
import { focused, hovered } from "./pointing.ts";
import { scene, visible } from "./picture-state.ts";
import { pageTexts } from "./texts.ts";

/** Walks over the lines of the node that the keyboard is on, round and round: lights the next and says it. */
export function walkEdges(step: 1 | -1): void {
  const id = focused.peek();
  const drawn = visible.peek()?.edges;
  const edges =
    id === undefined ? [] : (scene.peek()?.edgesAt.get(id) ?? []).filter(({ key }) => drawn?.has(key));
  if (edges.length === 0) return;
  const now = edges.findIndex(({ key }) => key === hovered.peek());
  const next = edges[now < 0 && step < 0 ? edges.length - 1 : (now + step + edges.length) % edges.length];
  if (!next) return;
  hovered.value = next.key;
  announce(edgeWords(next));
}

/** What Enter selects: the line walked to, else the node. */
export function underKeys(): string | undefined {
  const on = hovered.peek();
  return on !== undefined && scene.peek()?.edges.has(on) ? on : focused.peek();
}

function edgeWords({ source, kind, target }: SceneEdge): string {
  const { keys, vocabulary } = pageTexts();
  return keys.said.edge(nameOf(source), vocabulary.edges[kind].label, nameOf(target));
}
