import type { RelationsAnswer } from "../../src/queries/answers.ts";
import { address, go } from "../state/address-state.ts";
import { pathDetail } from "../state/path-state.ts";
import { texts } from "../state/texts.ts";
import { AgentPair, isUnknownAgent } from "./agent-pair.tsx";
import { Answer } from "./answer.tsx";
import { Way } from "./way.tsx";

/** The shortest ways from one speaker to another, each step in words; the picture lights them. */
export function PathPanel() {
  const { ways } = texts();
  const [a, b] = address.value.path ?? ["", ""];
  return (
    <>
      <header class="panel-head">
        <p class="kicker">{ways.path}</p>
        <h1 class="panel-title">{ways.pathTitle}</h1>
      </header>
      <p class="note">{ways.pathMeaning}</p>
      <AgentPair pair={[a, b]} choose={(path) => go({ path })} />
      {(a === "" || b === "") && <p class="nothing">{ways.pickTwo}</p>}
      {!isUnknownAgent(a) && !isUnknownAgent(b) && (
        <Answer of={pathDetail.value} fits={(found) => found.a.id === a && found.b.id === b}>
          {(found) => <Ways of={found} />}
        </Answer>
      )}
    </>
  );
}

function Ways({ of: { paths } }: { readonly of: RelationsAnswer }) {
  const { grammar, ways } = texts();
  const [first] = paths;
  if (first === undefined) return <p class="nothing">{ways.noWay}</p>;
  return (
    <section class="others">
      <h2 class="group-title">
        {grammar.count(paths.length, ways.ways)}, {grammar.count(first.length - 1, ways.steps)}
      </h2>
      <ol class="ways">
        {paths.map((path, index) => (
          <li key={path.map(({ node }) => node.id).join(" ")}>
            {paths.length > 1 && <h3 class="way-title">{ways.way(grammar.number(index + 1))}</h3>}
            <Way steps={path} />
          </li>
        ))}
      </ol>
    </section>
  );
}
