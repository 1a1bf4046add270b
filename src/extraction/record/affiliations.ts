import type { Affiliation } from "../../model/affiliation.ts";
import type { Origin } from "../../model/origin.ts";
import type { ProposedStatement } from "../proposal.ts";
import { fitWords } from "./fit-words.ts";
import { mintAffiliationId } from "./mint-id.ts";
import type { Parties } from "./parties.ts";

const MOST_OF_A_ROLE = 300;

/** Who belongs to which organisation, and as what, as far as those statements say it. A role nowhere is none. */
export function affiliationsOf(
  statements: readonly ProposedStatement[],
  parties: Parties,
  originOf: (confidence: number) => Origin,
): readonly Affiliation[] {
  const surest = new Map<string, { affiliation: Affiliation; confidence: number }>();
  for (const { speakers, confidence } of statements) {
    for (const speaker of speakers) {
      const isPerson = speaker.kind === "person" || speaker.kind === "author";
      const organization =
        isPerson && speaker.onBehalfOf !== undefined ? parties.organizationOf(speaker.onBehalfOf) : undefined;
      if (organization === undefined) continue;
      const role = fitWords(speaker.role ?? "", MOST_OF_A_ROLE);
      for (const member of parties.agentsOf(speaker, confidence)) {
        const id = mintAffiliationId(member, organization, role?.toLowerCase() ?? "");
        const before = surest.get(id);
        if (before && before.confidence >= confidence) continue;
        const affiliation = before?.affiliation ?? {
          id,
          member,
          organization,
          ...(role !== undefined && { role }),
        };
        surest.set(id, { affiliation, confidence });
      }
    }
  }
  return [...surest.values()].map(({ affiliation, confidence }) => ({
    ...affiliation,
    origin: originOf(confidence),
    state: "proposed",
  }));
}
