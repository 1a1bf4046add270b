import type { Speaker, StatementAnswer } from "../../src/queries/answers.ts";
import { START } from "../address/view-address.ts";
import { encodeAddress } from "../address/encode-address.ts";
import { attachedWords } from "../state/attached-texts.ts";
import { hovered } from "../state/pointing.ts";
import { selectHref } from "../state/selecting.ts";
import { texts } from "../state/texts.ts";
import { citation } from "../view-model/citation.ts";
import { roleWords } from "../view-model/words.ts";
import { CopyButton } from "./copy-button.tsx";
import { Names } from "./name.tsx";

/** The roles each speaker held on the day; with the name where there are several speakers. */
export function Roles({ statement: { speakers } }: { readonly statement: StatementAnswer }) {
  return (
    <>
      {speakers.map((speaker) => (
        <RoleLine key={speaker.id} speaker={speaker} named={speakers.length > 1} />
      ))}
    </>
  );
}

function RoleLine({ speaker, named }: { readonly speaker: Speaker; readonly named: boolean }) {
  const role = roleWords(texts(), speaker);
  if (role === "") return null;
  return (
    <p class="role">
      {named && <bdi>{speaker.name}: </bdi>}
      <bdi>{role}</bdi>
    </p>
  );
}

/** For whom it was said, how sure it sounds, and the chain through which it came, nearest first. */
export function Circumstances({ statement }: { readonly statement: StatementAnswer }) {
  const { reading, words } = texts();
  const { principals, certainty, via } = statement;
  return (
    <>
      {principals.length > 0 && (
        <p class="note">
          {reading.onBehalfOf} <Names of={principals} />
        </p>
      )}
      {certainty !== "unstated" && <p class="note">{words.certainties[certainty]}</p>}
      {via.length > 0 && (
        <p class="note via">
          {via.map((link, index) => (
            <span key={link.statement}>
              {reading.through(index === 0)}
              <Names of={link.speakers} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** What can be done with a statement: open it, cite it, copy its address. */
export function StatementTools({
  statement,
  whole = false,
}: {
  readonly statement: StatementAnswer;
  readonly whole?: boolean;
}) {
  const { reading } = texts();
  const { id } = statement;
  return (
    <p class="statement-tools">
      {!whole && <a href={selectHref(id)}>{reading.open}</a>}
      <CopyButton
        label={reading.copyCitation}
        text={() => citation(texts(), withAttached(statement), permalink(id))}
      />
      <CopyButton label={reading.copyLink} text={() => permalink(id)} />
    </p>
  );
}

/** With the words that the reader's own text gives. */
function withAttached(statement: StatementAnswer): StatementAnswer {
  const evidence = statement.evidence.map((place) => ({
    ...place,
    exact: place.exact ?? attachedWords(place),
  }));
  return { ...statement, evidence };
}

/** The lasting address of a statement or claim: the view that shows nothing but it. */
export function permalink(id: string): string {
  return `${location.origin}/${encodeAddress({ ...START, select: id })}`;
}

/** Pointing at a statement lights it in the picture and in the text. */
export function lighting(id: string) {
  return {
    onPointerEnter: (): void => {
      hovered.value = id;
    },
    onPointerLeave: (): void => {
      if (hovered.peek() === id) hovered.value = undefined;
    },
  };
}
