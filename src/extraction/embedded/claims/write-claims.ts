import type { Attribution } from "../attribution.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { CONTRARY_CLAIM } from "../nesting/find-contrary-claims.ts";
import { partyNamer } from "./name-parties.ts";
import type { Parties } from "./parties.ts";
import type { Judgement, Scene } from "./scene.ts";
import { shareClaims, type SharedClaim } from "./share-claims.ts";
import { growTree } from "./tree.ts";
import { writeClaim } from "./write-claim.ts";

/**
 * What each attribution claims, as one sentence in positive form without its speaker, and a key that attributions to
 * the same claim share. Where no sentence can be made safely, the content's own words stand; the claim is undefined
 * where nothing is claimed ("declined to comment") or where a denial's claim cannot be told.
 */
export function writeClaims(
  text: ParsedText,
  attributions: readonly Attribution[],
  judged: readonly Judgement[],
  parties: Parties,
): readonly SharedClaim[] {
  const tree = growTree(text);
  const partyOf = partyNamer(text, parties);
  const ownerOf = contentOwners(attributions);
  const scenes = attributions.flatMap((attribution, index): Scene[] => {
    const judgement = judged[index];
    if (judgement === undefined) throw new RangeError(`attribution ${index} has no judgement`);
    return [
      {
        text,
        tree,
        attribution,
        judgement,
        speakers: parties.speakersOf(ownerOf(index)),
        partyAt: parties.partyAt,
        partyOf,
      },
    ];
  });
  return shareClaims(
    text,
    scenes.map((scene) => ({ scene, draft: writeClaim(scene) })),
  );
}

/** Whose words a content is: a contrary claim has that of the attribution which answers it. By index. */
function contentOwners(attributions: readonly Attribution[]): (index: number) => number {
  const owners = new Map<number, number>();
  attributions.forEach(({ content, why }, index) => {
    const start = content[0]?.start;
    if (why !== CONTRARY_CLAIM && start !== undefined && !owners.has(start)) owners.set(start, index);
  });
  return (index) => {
    const attribution = attributions[index];
    if (attribution?.why !== CONTRARY_CLAIM) return index;
    return owners.get(attribution.content[0]?.start ?? -1) ?? index;
  };
}
