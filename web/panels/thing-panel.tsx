import { selected, hrefOf } from "../state/address-state.ts";
import { scene } from "../state/picture-state.ts";
import { claims } from "../state/record-state.ts";
import { selectHref } from "../state/selecting.ts";
import { PanelHead } from "./panel-head.tsx";
import { ProposalBadge } from "./proposal-badge.tsx";

/** A topic, or anything else that is no agent, claim, statement or document: the claims about it. */
export function ThingPanel() {
  const id = selected.value ?? "";
  const rows = claims.value.data?.rows ?? [];
  const about = rows.filter((claim) => claim.about.includes(id));
  const name =
    about.flatMap((claim) => claim.topics).find((topic) => topic.id === id)?.name ??
    scene.value?.nodes.get(id)?.label;
  if (name === undefined) {
    return (
      <>
        <PanelHead kicker="Not found" title={id} />
        <p>Nothing here goes by this id. It may have been merged or taken out.</p>
      </>
    );
  }
  return (
    <>
      <PanelHead kicker="topic" title={name} />
      <p class="statement-tools">
        <a href={hrefOf({ about: [id] })}>Show only what is said about it</a>
      </p>
      <div class="linked">
        <h2>Claims about it</h2>
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
