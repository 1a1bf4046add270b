import type Graph from "graphology-types";
import type { Attributes } from "graphology-types";
import type { Scene } from "../../src/picture/scene.ts";
import { lineType } from "./line-type.ts";

type Visit = (key: string, attributes: Attributes) => void;
type VisitEdge = (key: string, attributes: Attributes, source: string, target: string) => void;

/**
 * A scene as the graphology graph that Sigma reads: never written to, so nothing is copied, indexed or listened to.
 * graphology itself would be 14 kB and a second copy of 40,000 items. It has what Sigma 3.0.3 calls and no more.
 */
export class SceneGraph {
  /** By these two and `multi` Sigma knows a graph. */
  readonly addUndirectedEdgeWithKey = refuse;
  readonly dropNode = refuse;
  readonly multi = true;
  readonly order: number;
  private readonly scene: Scene;

  private constructor(scene: Scene) {
    this.scene = scene;
    this.order = scene.nodes.size;
  }

  /** Typed as what Sigma asks for; a test holds it to what Sigma uses. */
  static of(scene: Scene): Graph {
    return new SceneGraph(scene) as unknown as Graph;
  }

  nodes(): string[] {
    return [...this.scene.nodes.keys()];
  }

  edges(): string[] {
    return [...this.scene.edges.keys()];
  }

  hasNode(key: string): boolean {
    return this.scene.nodes.has(key);
  }

  hasEdge(key: string): boolean {
    return this.scene.edges.has(key);
  }

  getNodeAttributes(key: string): Attributes {
    const item = this.scene.nodes.get(key);
    if (!item) throw new Error(`The picture has no node ${key}.`);
    return { x: item.x, y: item.y, item };
  }

  getEdgeAttributes(key: string): Attributes {
    const item = this.edge(key);
    return { type: lineType(item), item };
  }

  extremities(key: string): [string, string] {
    const { source, target } = this.edge(key);
    return [source, target];
  }

  forEachNode(visit: Visit): void {
    for (const key of this.scene.nodes.keys()) visit(key, this.getNodeAttributes(key));
  }

  forEachEdge(visit: VisitEdge): void {
    for (const { key, source, target } of this.scene.edges.values()) {
      visit(key, this.getEdgeAttributes(key), source, target);
    }
  }

  on(): this {
    return this;
  }

  removeListener(): this {
    return this;
  }

  private edge(key: string) {
    const item = this.scene.edges.get(key);
    if (!item) throw new Error(`The picture has no line ${key}.`);
    return item;
  }
}

function refuse(): never {
  throw new Error("A picture is drawn, not changed.");
}
