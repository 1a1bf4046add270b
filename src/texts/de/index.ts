import { grammar } from "../count.ts";
import type { Texts } from "../texts.ts";
import { vocabulary } from "./vocabulary.ts";
import { frame } from "./frame.ts";
import { lists } from "./lists.ts";
import { reading } from "./reading.ts";
import { picture } from "./picture.ts";
import { pages } from "./pages.ts";

export const de: Texts = {
  name: "Deutsch",
  grammar: grammar(
    "de",
    "und",
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
    ".",
  ),
  vocabulary,
  frame,
  lists,
  reading,
  picture,
  pages,
};
