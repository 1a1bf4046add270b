import { firstTexts } from "../state/texts.ts";
import type { Problem } from "../api/problem.ts";

/** What went wrong, and a way to try again. */
export function ErrorNote({ problem, retry }: { readonly problem: Problem; readonly retry: () => void }) {
  return (
    <div class="error-note" role="alert">
      <p>{problem.message}</p>
      <button type="button" onClick={retry}>
        {firstTexts().start.tryAgain}
      </button>
    </div>
  );
}
