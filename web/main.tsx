import "./styles/index.css";
import { render } from "preact";
import { Explorer } from "./panels/explorer.tsx";
import { Stumble } from "./panels/stumble.tsx";
import { followHistory } from "./state/address-state.ts";
import { followLinks } from "./state/links.ts";
import { textsOfPage } from "./state/load-texts.ts";
import { speakFirst } from "./state/texts.ts";

/** The page as the server made it reads by itself; with scripts the explorer takes it over. */
const main = document.getElementById("hearsay");
const root = document.getElementById("explorer");
if (main && root) {
  speakFirst(await textsOfPage().first());
  followHistory();
  followLinks(main);
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
