import { computed, signal } from "@preact/signals";
import type { SceneEdge } from "../../src/picture/scene.ts";
import type { Painter } from "../painters/painter.ts";

/** What the rest of the page knows of the picture, whose own code comes later. */

/** What the pointer or the keyboard is on: a node, the key of an edge, or a statement. */
export const hovered = signal<string | undefined>(undefined);

/** The node that the keyboard is on. */
export const focused = signal<string | undefined>(undefined);

/** The lines of the picture by key. */
export const lines = signal<ReadonlyMap<string, SceneEdge>>(new Map());

export const painter = signal<Painter | undefined>(undefined);

/** Complete frames so far. */
export const frames = signal(0);
export const painted = computed(() => frames.value > 0);

/** True where not even the plain canvas can be drawn on. */
export const failed = signal(false);
