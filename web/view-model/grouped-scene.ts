import { sceneOf, type Scene, type SceneEdge, type SceneNode } from "../../src/picture/scene.ts";

/** A picture in which people are folded into their organisations. */
export interface Grouped {
  readonly scene: Scene;
  /** The organisation that stands for a person that was folded into it. */
  readonly homeOf: ReadonlyMap<string, string>;
}

/**
 * Folds people into the one organisation they belong to or speak for. Their lines
 * begin and end at it, lines inside it are gone, parallel ones are fanned out anew, and its label tells how many people
 * it stands for, in the words of `labelOf`. Who belongs nowhere stays. Positions stay too: nothing else moves.
 */
export function groupedScene(scene: Scene, labelOf: (name: string, people: number) => string): Grouped {
  const homeOf = homesIn(scene);
  if (homeOf.size === 0) return { scene, homeOf };
  const folded = new Map<string, number>();
  for (const home of homeOf.values()) folded.set(home, (folded.get(home) ?? 0) + 1);
  const nodes = [...scene.nodes.values()].filter(({ id }) => !homeOf.has(id));
  const edges = [...scene.edges.values()].flatMap((edge) => {
    const { key, source, target } = edge;
    const from = homeOf.get(source) ?? source;
    const to = homeOf.get(target) ?? target;
    const isInside = from === to && source !== target;
    return isInside ? [] : [{ key, source: from, target: to, attributes: edge }];
  });
  const drawing = {
    nodes: nodes.map((node) => ({ key: node.id, attributes: labelled(node, folded.get(node.id)) })),
    edges: edges.filter(onceEach()),
  };
  return { scene: sceneOf(drawing), homeOf };

  function labelled(node: SceneNode, people: number | undefined) {
    if (people === undefined) return node;
    return { ...node, label: labelOf(node.label, people), size: Math.min(5, node.size + 0.5) };
  }
}

/** The organisation of each person who has just one: who belongs to several is folded into none. */
function homesIn(scene: Scene): ReadonlyMap<string, string> {
  const homes = new Map<string, Set<string>>();
  for (const edge of scene.edges.values()) {
    const { kind, source, target } = edge;
    // Who has left is no part of it any more.
    if ((kind !== "memberOf" && kind !== "onBehalfOf") || edge.to !== undefined) continue;
    const isPerson = scene.nodes.get(source)?.kind === "Person";
    if (!isPerson || scene.nodes.get(target)?.kind !== "Organization") continue;
    homes.set(source, (homes.get(source) ?? new Set()).add(target));
  }
  return new Map(
    [...homes].flatMap(([person, [home, ...others]]) =>
      home === undefined || others.length > 0 ? [] : [[person, home] as const],
    ),
  );
}

/** Lines that are no statements need no second copy between the same two nodes. */
function onceEach() {
  const seen = new Set<string>();
  return ({
    source,
    target,
    attributes,
  }: {
    readonly source: string;
    readonly target: string;
    readonly attributes: Pick<SceneEdge, "kind" | "statement">;
  }): boolean => {
    if (attributes.statement !== undefined) return true;
    const key = `${attributes.kind} ${source} ${target}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
