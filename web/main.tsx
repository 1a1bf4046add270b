import "./styles/index.css";
import { render } from "preact";
import { Stumble } from "./panels/stumble.tsx";
import { Explorer } from "./panels/explorer.tsx";
import { followHistory } from "./state/address-state.ts";
import { followKeys } from "./state/keys.ts";
import { followLinks } from "./state/links.ts";
import { speakSelection } from "./state/spoken-selection.ts";
import { rememberViews } from "./state/view-steps.ts";
import { tellLoading } from "./state/loading-told.ts";
import { speak } from "./state/texts.ts";
import { loadTexts } from "./state/load-texts.ts";

/** The page as the server made it reads by itself; with scripts the explorer takes it over. */
const main = document.getElementById("hearsay");
const root = document.getElementById("explorer");
if (main && root) {
  speak(await loadTexts(document.documentElement.lang));
  followHistory();
  followKeys();
  rememberViews();
  tellLoading();
  followLinks(main);
  speakSelection();
  void import("./state/view-snapshot.ts").then(({ offerSnapshot }) => offerSnapshot());
  document.body.classList.add("is-live");
  const first = document.getElementById("first") ?? undefined;
  const stepBack = (): void => {
    document.body.classList.remove("is-live");
    if (first) main.prepend(first);
  };
  render(
    <Stumble onStumble={stepBack}>
      <Explorer first={first} />
    </Stumble>,
    root,
  );
}
