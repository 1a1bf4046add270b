import type { ClaimAnswer, Named } from "../../src/queries/answers.ts";
import { STANDINGS } from "../../src/vocabulary/standings.ts";
import { STANCES, type Stance } from "../../src/vocabulary/stances.ts";
import { selected } from "../state/address-state.ts";
import { claims, shown } from "../state/record-state.ts";
import { claimGroups } from "../view-model/claim-groups.ts";
import { capital, listWords, standingWords } from "../view-model/words.ts";
import { Answer } from "./answer.tsx";
import { ListLink, NothingLeft } from "./list-parts.tsx";
import { SideRing } from "./side-ring.tsx";

/** All claims, the contested first, each with who says so and who says otherwise. */
export function ClaimList() {
  return (
    <Answer of={claims.value}>
      {() => {
        const groups = claimGroups(shown.value.claims);
        if (groups.length === 0) return <NothingLeft />;
        return groups.map(({ standing, claims }) => (
          <section key={standing} class="list-group" aria-labelledby={`group-${standing}`}>
            <h3 id={`group-${standing}`} class="group-title">
              {capital(STANDINGS[standing].label)} <span class="number">{claims.length}</span>{" "}
              <span class="group-meaning">{STANDINGS[standing].meaning}</span>
            </h3>
            <ul class="list">
              {claims.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} />
              ))}
            </ul>
          </section>
        ));
      }}
    </Answer>
  );
}

const WORDED = ["for", "against", "open"] as const satisfies readonly Stance[];

function ClaimItem({ claim }: { readonly claim: ClaimAnswer }) {
  return (
    <li class={`list-item claim-item ${selected.value === claim.id ? "is-selected" : ""}`}>
      <SideRing {...claim} />
      <div>
        <ListLink id={claim.id} class="claim-words">
          {claim.text}
        </ListLink>
        <span class="visually-hidden">{standingWords(claim)}</span>
        {WORDED.map((stance) => (
          <Who key={stance} stance={stance} named={claim.sides[stance]} />
        ))}
        {claim.against === 0 && claim.contradicts.length > 0 && (
          <p class="who">
            <span class="stance-against">contradicted</span> by another claim
          </p>
        )}
      </div>
    </li>
  );
}

function Who({ stance, named }: { readonly stance: Stance; readonly named: readonly Named[] }) {
  if (named.length === 0) return null;
  const words = { for: "says so", against: "says otherwise", open: STANCES.open.meaning, relay: "passed on" };
  return (
    <p class="who">
      <span class={`stance-${stance}`}>{words[stance]}</span> <bdi>{listWords(named.map((n) => n.name))}</bdi>
    </p>
  );
}
