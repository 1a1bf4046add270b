import { hrefOf } from "../../state/address-state.ts";
import { texts } from "../../state/texts.ts";
import { contestedPlace, versusClaim } from "../../state/versus-claim.ts";
import { Answer } from "../answer.tsx";
import { BothSides } from "./both-sides.tsx";
import { versusSides } from "./versus-state.ts";

/** Both sides of a claim next to each other, in place of the picture. */
export function VersusView() {
  const id = versusClaim.value;
  return (
    <div class="versus">
      <Head />
      {id === undefined ? (
        <p class="nothing">{texts().versus.nothingContested}</p>
      ) : (
        <Answer of={versusSides.value} fits={({ claim }) => claim.id === id}>
          {(sides) => <BothSides of={sides} />}
        </Answer>
      )}
    </div>
  );
}

/** Where the claim stands among the contested ones, and the way from one to the next. */
function Head() {
  const { grammar, versus } = texts();
  const { previous, next, index, total, isCut } = contestedPlace.value;
  const place =
    index === undefined
      ? versus.notContested
      : versus.place(grammar.number(index + 1), grammar.number(total) + (isCut ? "+" : ""));
  return (
    <div class="versus-head">
      <p class="versus-place">{place}</p>
      <nav class="versus-steps" aria-label={versus.steps}>
        <Step to={previous} words={versus.previous} back />
        <Step to={next} words={versus.next} />
      </nav>
    </div>
  );
}

interface StepProps {
  readonly to: string | undefined;
  readonly words: string;
  readonly back?: boolean;
}

function Step({ to, words, back = false }: StepProps) {
  if (to === undefined) return null;
  return (
    <a class="step" href={hrefOf({ select: to, relate: undefined, path: undefined })} title={words}>
      <span class="visually-hidden">{words}</span>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={back ? "M10 3 5 8l5 5" : "M6 3l5 5-5 5"} />
      </svg>
    </a>
  );
}
