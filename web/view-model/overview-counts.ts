import type { GraphAnswer } from "../../src/queries/answers.ts";
import type { OverviewCounts } from "../../src/texts/overview-words.ts";

type Picture = Pick<GraphAnswer, "attributes" | "nodes" | "edges">;

/** How much of an overview is shown and folded once more was brought into it. */
export function overviewCounts(base: Picture, now: Picture): OverviewCounts | undefined {
  const { overview } = base.attributes;
  if (overview === undefined || now === base) return overview;
  const more = (count: (picture: Picture) => number): number => count(now) - count(base);
  const [claims, speakers, statements] = [more(claimsIn), more(speakersIn), more(statementsIn)];
  const { folded } = overview;
  const left = (there: number, shown: number): number => Math.max(0, there - shown);
  return {
    claims: overview.claims + claims,
    speakers: overview.speakers + speakers,
    folded: {
      ...(folded.statements !== undefined && { statements: left(folded.statements, statements) }),
      ...(folded.claims !== undefined && { claims: left(folded.claims, claims) }),
      ...(folded.speakers !== undefined && { speakers: left(folded.speakers, speakers) }),
    },
  };
}

function claimsIn({ nodes }: Picture): number {
  return nodes.filter(({ attributes }) => attributes.kind === "Claim").length;
}

/** In the full view a statement is a node, and nothing but its edges says who speaks. */
function speakersIn({ attributes, edges }: Picture): number {
  const speaks = edges.filter(({ attributes: { kind, statement } }) =>
    attributes.view === "simple" ? statement !== undefined : kind === "by",
  );
  return new Set(speaks.map(({ source, target }) => (attributes.view === "simple" ? source : target))).size;
}

function statementsIn({ edges }: Picture): number {
  return new Set(edges.flatMap(({ attributes: { statement } }) => statement ?? [])).size;
}
