import type { GraphAnswer } from "../../src/queries/answers.ts";

/** Nodes and edges, ready to be drawn. */
type Drawing = Pick<GraphAnswer, "nodes" | "edges">;

/** What stands around a node that was opened, with positions that mean nothing in the picture it comes into. */
export interface Opened {
  readonly id: string;
  readonly around: Drawing;
}

type Node = Drawing["nodes"][number];

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Neighbouring nodes of a picture are about 1 apart. */
const APART = 1;
/** Turn from one place of a spiral to the next that leaves no gaps: the golden angle. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** How far beside a picture stands what nothing in it is tied to. */
const BESIDE = 3;

/**
 * A picture with what was opened in it: what is there keeps its place, what comes stands around the node that was
 * opened, where there is room. The same for the same nodes in the same order.
 */
export function bringIn<Answer extends Drawing>(picture: Answer, opened: readonly Opened[]): Answer {
  const nodes = new Map(picture.nodes.map((node) => [node.key, node]));
  const edges = new Map(picture.edges.map((edge) => [edge.key, edge]));
  const room = roomOf(picture.nodes);
  for (const { id, around } of opened) {
    const known = around.nodes.flatMap(({ key }) => nodes.get(key) ?? []);
    const middle = nodes.get(id)?.attributes ?? meanOf(known) ?? room.beside();
    const community = (nodes.get(id) ?? known[0])?.attributes.community;
    const take = room.spiralFrom(middle);
    for (const { key, attributes } of inOrder(around.nodes, id)) {
      if (nodes.has(key)) continue;
      const { community: _, ...rest } = attributes;
      const belongs = community === undefined ? {} : { community };
      nodes.set(key, { key, attributes: { ...rest, ...belongs, ...take() } });
    }
    for (const edge of around.edges) {
      if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.key, edge);
    }
  }
  return { ...picture, nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** The node itself, then the most important for reading. */
function inOrder(nodes: readonly Node[], first: string): readonly Node[] {
  const rank = ({ key, attributes }: Node): number => (key === first ? Infinity : attributes.size);
  return nodes.toSorted((a, b) =>
    rank(a) === rank(b) ? (a.key < b.key ? -1 : 1) : rank(b) > rank(a) ? 1 : -1,
  );
}

function meanOf(nodes: readonly Node[]): Place | undefined {
  if (nodes.length === 0) return undefined;
  const sum = (of: (node: Node) => number): number => nodes.reduce((all, node) => all + of(node), 0);
  return {
    x: sum(({ attributes }) => attributes.x) / nodes.length,
    y: sum(({ attributes }) => attributes.y) / nodes.length,
  };
}

/** Where nodes stand, by squares, so that a free place is found without looking at all of them. */
function roomOf(nodes: readonly Node[]) {
  const squares = new Map<string, Place[]>();
  let right = 0;
  const square = (x: number, y: number): string => `${Math.floor(x / APART)} ${Math.floor(y / APART)}`;
  const put = (place: Place): void => {
    right = Math.max(right, place.x);
    const key = square(place.x, place.y);
    const there = squares.get(key);
    if (there) there.push(place);
    else squares.set(key, [place]);
  };
  const isFree = ({ x, y }: Place): boolean => {
    for (const dx of [-APART, 0, APART])
      for (const dy of [-APART, 0, APART])
        for (const other of squares.get(square(x + dx, y + dy)) ?? [])
          if (Math.hypot(other.x - x, other.y - y) < APART) return false;
    return true;
  };
  for (const { attributes } of nodes) put(attributes);
  return {
    beside: (): Place => ({ x: right + BESIDE, y: 0 }),
    /** Gives the free places around a point, the nearest first. */
    spiralFrom: (middle: Place): (() => Place) => {
      let step = 0;
      return () => {
        for (;;) {
          const [turn, away] = [step * TURN, APART * Math.sqrt(step)];
          step += 1;
          const place = { x: middle.x + away * Math.cos(turn), y: middle.y + away * Math.sin(turn) };
          if (!isFree(place)) continue;
          put(place);
          return place;
        }
      };
    },
  };
}
