import { computed, signal } from "@preact/signals";
import { litBy } from "../../src/picture/lit.ts";
import { palette } from "../../src/picture/palette.ts";
import { sceneOf } from "../../src/picture/scene.ts";
import { visibleOf } from "../view-model/visible.ts";
import { selected } from "./address-state.ts";
import { dark } from "./media.ts";
import { nameOf } from "./names.ts";
import { graphAnswer, shown } from "./record-state.ts";

/** What the pointer or the keyboard is on: a node, the key of an edge, or a statement. */
export const hovered = signal<string | undefined>(undefined);

export const scene = computed(() => {
  const { data } = graphAnswer.value;
  return data && sceneOf(data);
});
export const visible = computed(() => scene.value && visibleOf(scene.value, shown.value));

const lit = computed(() => {
  if (!scene.value || !visible.value) return undefined;
  return (
    litBy(scene.value, visible.value, hovered.value) ?? litBy(scene.value, visible.value, selected.value)
  );
});

/** Everything the painter draws; undefined until the graph is there. */
export const look = computed(
  () =>
    scene.value &&
    visible.value && {
      scene: scene.value,
      visible: visible.value,
      lit: lit.value,
      selected: selected.value,
      hovered: hovered.value,
      communities: [],
      palette: palette(dark.value),
      nameOf,
    },
);
