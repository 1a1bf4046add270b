import { grammar } from "../count.ts";
import type { Texts } from "../texts.ts";
import { vocabulary } from "./vocabulary.ts";
import { frame } from "./frame.ts";
import { lists } from "./lists.ts";
import { reading } from "./reading.ts";
import { picture } from "./picture.ts";
import { pages } from "./pages.ts";

export const en: Texts = {
  name: "English",
  grammar: grammar(
    "en",
    "and",
    "January February March April May June July August September October November December".split(" "),
  ),
  vocabulary,
  frame,
  lists,
  reading,
  picture,
  pages,
};
