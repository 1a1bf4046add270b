import type { EvidenceAnswer, StatementAnswer } from "../../queries/answers.ts";
import type { Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";
import { actWord, quote, speakerLine, surroundings } from "./statement-item.ts";

/**
 * One statement of a side, for comparing: first who and when, then the words, then where they stand. The places without
 * words come last.
 */
export function versusItem(voice: Voice, statement: StatementAnswer): Html {
  const { entries } = voice.texts;
  return html`<li class="statement sided" id="${statement.id}">
    <div class="sided-who">
      ${statement.speakers.map((speaker) => speakerLine(voice, speaker))}
      <p class="sided-act">${actWord(voice, statement)} <span class="note">${day(voice, statement)}</span></p>
    </div>
    ${surroundings(voice, { ...statement, said: undefined })}
    ${readable(statement).map((evidence) => quote(voice, statement, evidence))}
    ${readable(statement).length === 0 ? html`<p class="sentence" lang="en">${statement.sentence}</p>` : undefined}
    ${statement.evidence
      .filter(({ exact }) => exact === undefined)
      .map((evidence) => quote(voice, statement, evidence))}
    <p class="statement-tools">
      <a href="${voice.link(`/statements/${statement.id}`)}">${entries.claim.single}</a>
    </p>
  </li>`;
}

function readable({ evidence }: StatementAnswer): readonly EvidenceAnswer[] {
  return evidence.filter(({ exact }) => exact !== undefined);
}

/** The day it was said, else published. */
function day({ texts: { entries, grammar } }: Voice, { said, evidence }: StatementAnswer): string {
  const published = evidence
    .flatMap((place) => (place.published === undefined ? [] : [place.published]))
    .sort()[0];
  const known = said ?? published;
  return known === undefined ? entries.claim.noDay : grammar.date(known);
}
