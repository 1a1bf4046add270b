import { isProposal } from "../../src/vocabulary/proposal-words.ts";
import type { Speaker, StatementAnswer } from "../../src/queries/answers.ts";
import { ACTS } from "../../src/vocabulary/acts/index.ts";
import { START } from "../address/view-address.ts";
import { encodeAddress } from "../address/encode-address.ts";
import { hovered } from "../state/picture-state.ts";
import { selectHref } from "../state/selecting.ts";
import { citation, roleWords } from "../view-model/words.ts";
import { CopyButton } from "./copy-button.tsx";
import { Names } from "./name.tsx";
import { ProposalBadge, ProposerLine } from "./proposal-badge.tsx";
import { Quote } from "./quote.tsx";

interface StatementCardProps {
  readonly statement: StatementAnswer;
  /** True where the card is the one selected: it shows everything and leads nowhere. */
  readonly whole?: boolean;
}

/** One statement: who, as what, how, in which words, through whom, where. */
export function StatementCard({ statement, whole = false }: StatementCardProps) {
  const { id, act, side, certainty } = statement;
  const light = (): void => {
    hovered.value = id;
  };
  const dim = (): void => {
    if (hovered.peek() === id) hovered.value = undefined;
  };
  return (
    <li
      class={isProposal(statement) ? `statement is-proposal of-${side}` : "statement"}
      onPointerEnter={light}
      onPointerLeave={dim}
    >
      <p class="speaker-line">
        <Names of={statement.speakers} /> <span class={`act act-${side}`}>{ACTS[act].label}</span>{" "}
        <ProposalBadge of={statement} />
      </p>
      {statement.speakers.map((speaker) => (
        <RoleLine key={speaker.id} speaker={speaker} named={statement.speakers.length > 1} />
      ))}
      {!whole && (
        <p class="sentence">
          <a href={selectHref(id)}>{statement.sentence}</a>
        </p>
      )}
      {statement.principals.length > 0 && (
        <p class="note">
          On behalf of <Names of={statement.principals} />
        </p>
      )}
      {certainty !== "unstated" && <p class="note">Put as {certainty}.</p>}
      <Via statement={statement} />
      {statement.evidence.map((evidence) => (
        <Quote
          key={`${evidence.document}-${evidence.start}`}
          statement={statement}
          evidence={evidence}
          whole={whole}
        />
      ))}
      <ProposerLine of={statement} />
      <p class="statement-tools">
        {!whole && <a href={selectHref(id)}>Open</a>}
        <CopyButton label="Copy citation" text={() => citationOf(statement)} />
      </p>
    </li>
  );
}

/** The roles a speaker held on the day; with the name where there are several speakers. */
function RoleLine({ speaker, named }: { readonly speaker: Speaker; readonly named: boolean }) {
  const role = roleWords(speaker);
  if (role === "") return null;
  return (
    <p class="role">
      {named && <bdi>{speaker.name}: </bdi>}
      <bdi>{role}</bdi>
    </p>
  );
}

/** The chain through which the statement came, nearest first. */
function Via({ statement: { via } }: { readonly statement: StatementAnswer }) {
  if (via.length === 0) return null;
  return (
    <p class="note via">
      {via.map((link, index) => (
        <span key={link.statement}>
          {index === 0 ? "Through " : ", and that through "}
          <Names of={link.speakers} />
        </span>
      ))}
    </p>
  );
}

function citationOf(statement: StatementAnswer): string {
  const permalink = `${location.origin}/${encodeAddress({ ...START, select: statement.id })}`;
  return citation(statement, permalink);
}
