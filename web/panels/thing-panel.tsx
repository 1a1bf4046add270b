import { selected, hrefOf } from "../state/address-state.ts";
import { scene } from "../state/picture-state.ts";
import { topicClaims } from "../state/detail-state.ts";
import { selectHref } from "../state/selecting.ts";
import { texts } from "../state/texts.ts";
import { PanelHead } from "./panel-head.tsx";
import { ProposalBadge } from "./proposal-badge.tsx";

/** A topic, or anything else that is no agent, claim, statement or document: the claims about it. */
export function ThingPanel() {
  const { reading, vocabulary } = texts();
  const id = selected.value ?? "";
  const rows = topicClaims.value.data ?? [];
  const about = rows.filter((claim) => claim.about.includes(id));
  const name =
    about.flatMap((claim) => claim.topics).find((topic) => topic.id === id)?.name ??
    scene.value?.nodes.get(id)?.label;
  if (name === undefined) {
    return (
      <>
        <PanelHead kicker={reading.notFound} title={id} />
        <p>{reading.nothingByThisId}</p>
      </>
    );
  }
  return (
    <>
      <PanelHead kicker={vocabulary.kinds.Thing.label} title={name} />
      <p class="statement-tools">
        <a href={hrefOf({ about: [id], select: undefined })}>{reading.onlySaidAboutIt}</a>
      </p>
      <div class="linked">
        <h2>{reading.claimsAboutIt}</h2>
        <ul>
          {about.map((claim) => (
            <li key={claim.id}>
              <a class="claim-words" href={selectHref(claim.id)}>
                {claim.text}
              </a>{" "}
              <ProposalBadge of={claim} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
