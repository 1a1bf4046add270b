import type { Named, RelationsAnswer } from "../../src/queries/answers.ts";
import { address, go } from "../state/address-state.ts";
import { relationsDetail } from "../state/detail-state.ts";
import { selectHref } from "../state/selecting.ts";
import { texts } from "../state/texts.ts";
import { AgentPair, isUnknownAgent } from "./agent-pair.tsx";
import { Answer } from "./answer.tsx";
import { StandingChip } from "./claim-panel.tsx";
import { Name } from "./name.tsx";
import { Others } from "./statement-panel.tsx";
import { Way } from "./way.tsx";

/** How two agents relate: a form of two names, and what the documents say between them. */
export function RelationsPanel() {
  const { ways } = texts();
  const [a, b] = address.value.relate ?? ["", ""];
  return (
    <>
      <header class="panel-head">
        <p class="kicker">{ways.relations}</p>
        <h1 class="panel-title">{ways.howDoTwoRelate}</h1>
      </header>
      <AgentPair pair={[a, b]} choose={(relate) => go({ relate })} />
      {!isUnknownAgent(a) && !isUnknownAgent(b) && (
        <Answer of={relationsDetail.value}>{(relations) => <Relations of={relations} />}</Answer>
      )}
    </>
  );
}

function Relations({ of }: { readonly of: RelationsAnswer }) {
  const { ways } = texts();
  const silent = of.acts.length === 0 && of.claims.length === 0 && of.roles.length === 0;
  return (
    <div class="relations">
      {of.acts.length === 0 && <p class="nothing">{ways.nothingBetween}</p>}
      <Others title={ways.oneAboutTheOther} statements={of.acts} />
      <Shared of={of} />
      <Belonging of={of} />
      <Ways of={of} />
      {silent && of.paths.length === 0 && <p class="nothing">{ways.noWayEither}</p>}
    </div>
  );
}

function Shared({ of: { a, b, claims } }: { readonly of: RelationsAnswer }) {
  if (claims.length === 0) return null;
  return (
    <section class="others">
      <h2 class="group-title">
        {texts().ways.bothTookASide} <span class="number">{claims.length}</span>
      </h2>
      <ul class="shared">
        {claims.map((shared) => (
          <li key={shared.claim.id}>
            <p>
              <a class="claim-words" href={selectHref(shared.claim.id)}>
                {shared.claim.text}
              </a>{" "}
              <StandingChip standing={shared.claim.standing} />
            </p>
            <Stand of={a} sides={shared.a} />
            <Stand of={b} sides={shared.b} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type SharedSides = RelationsAnswer["claims"][number]["a"];

function Stand({ of, sides }: { readonly of: Named; readonly sides: SharedSides }) {
  return (
    <>
      {sides.map(({ statement, speaker, act, stance }) => (
        <p key={`${statement}-${speaker.id}`} class="who">
          <bdi>{speaker.name}</bdi>
          {speaker.id !== of.id && texts().ways.speaksFor(of.name)}{" "}
          <a class={`stance-${stance}`} href={selectHref(statement)}>
            {texts().vocabulary.acts[act].label}
          </a>
        </p>
      ))}
    </>
  );
}

function Belonging({ of: { roles } }: { readonly of: RelationsAnswer }) {
  if (roles.length === 0) return null;
  return (
    <section class="others">
      <h2 class="group-title">{texts().ways.whoBelongsToWhom}</h2>
      <ul class="plain">
        {roles.map(({ member, organization, role }) => (
          <li key={`${member.id}-${organization.id}`}>
            <Name of={member} />: {role ?? texts().reading.member}, <Name of={organization} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ways({ of: { paths } }: { readonly of: RelationsAnswer }) {
  if (paths.length === 0) return null;
  return (
    <section class="others">
      <h2 class="group-title">{texts().ways.waysBetween}</h2>
      <ol class="ways">
        {paths.map((path) => (
          <li key={path.map(({ node }) => node.id).join(" ")}>
            <Way steps={path} />
          </li>
        ))}
      </ol>
    </section>
  );
}
