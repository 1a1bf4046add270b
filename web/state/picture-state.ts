import { computed, effect } from "@preact/signals";
import { litBy } from "../../src/picture/lit.ts";
import { palette } from "../../src/picture/palette.ts";
import { sceneOf } from "../../src/picture/scene.ts";
import { KIND_NAMES } from "../../src/vocabulary/kinds.ts";
import { communitiesOf } from "../view-model/communities.ts";
import { focusOn } from "../view-model/focus.ts";
import { groupedScene } from "../view-model/grouped-scene.ts";
import { pathLit } from "../view-model/path-lit.ts";
import { visibleOf } from "../view-model/visible.ts";
import { address, selected } from "./address-state.ts";
import { dark } from "./media.ts";
import { nameOf } from "./names.ts";
import { hovered, lines } from "./pointing.ts";
import { pathDetail } from "./path-state.ts";
import { grouping } from "./grouping.ts";
import { graphAnswer, isPictureFiltered } from "./graph-state.ts";
import { shown } from "./record-state.ts";
import { pageTexts } from "./texts.ts";

/** The picture as it came. */
const wholeScene = computed(() => {
  const { data } = graphAnswer.value;
  return data && sceneOf(data);
});
const grouped = computed(() =>
  wholeScene.value && grouping.value === "organization"
    ? groupedScene(wholeScene.value, foldedLabel)
    : undefined,
);
export const scene = computed(() => grouped.value?.scene ?? wholeScene.value);

effect(() => {
  lines.value = scene.value?.edges ?? new Map();
});

/** The node that stands for this one in the picture: itself, or the organisation it is folded into. */
function drawnAs(id: string | undefined): string | undefined {
  return id === undefined ? undefined : (grouped.value?.homeOf.get(id) ?? id);
}

/** Read in parts, so that neither a camera that moves nor a page of a list that comes makes anything else anew. */
const isNarrowed = computed(() => shown.value.narrowed && !isPictureFiltered.value);
const passingIds = computed(() => shown.value.ids);
const drawnKinds = computed(() => address.value.kind.join(" "));
const filtered = computed(() => {
  if (!scene.value) return undefined;
  const kinds = KIND_NAMES.filter((kind) => drawnKinds.value.split(" ").includes(kind));
  const ids = grouped.value
    ? new Set([...passingIds.value].map((id) => drawnAs(id) ?? id))
    : passingIds.value;
  return visibleOf(scene.value, { narrowed: isNarrowed.value, ids, kinds });
});
const focusId = computed(() => drawnAs(address.value.focus?.id));
const focusDepth = computed(() => address.value.focus?.depth ?? 1);
const isPathShown = computed(() => address.value.path !== undefined);
export const visible = computed(() => {
  if (!scene.value || !filtered.value) return undefined;
  const [id, depth] = [focusId.value, focusDepth.value];
  return focusOn(scene.value, filtered.value, id === undefined ? undefined : { id, depth });
});

const lit = computed(() => {
  if (!scene.value || !visible.value) return undefined;
  const [graph, seen] = [scene.value, visible.value];
  return (
    litBy(graph, seen, drawnAs(hovered.value)) ??
    pathLit(graph, seen, isPathShown.value ? (pathDetail.value.data?.paths ?? []) : []) ??
    litBy(graph, seen, drawnAs(selected.value))
  );
});

const communities = computed(() =>
  scene.value && visible.value && grouping.value === "community"
    ? // Its members are named already; one more name on each ground would lie on top of them.
      communitiesOf(scene.value, visible.value, () => "")
    : [],
);

function foldedLabel(name: string, people: number): string {
  const { grammar, grouping: said } = pageTexts();
  return said.withPeople(name, grammar.count(people, said.people));
}

/** Everything the painter draws; undefined until the graph is there. */
export const look = computed(
  () =>
    scene.value &&
    visible.value && {
      scene: scene.value,
      visible: visible.value,
      lit: lit.value,
      selected: drawnAs(selected.value),
      hovered: hovered.value,
      communities: communities.value,
      palette: palette(dark.value),
      nameOf,
    },
);
