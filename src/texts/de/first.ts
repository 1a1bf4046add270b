import { grammar } from "../count.ts";
import type { FirstTexts } from "../texts.ts";
import { lists } from "./lists.ts";
import { standings } from "./standings.ts";
import { start } from "./start.ts";
import { words } from "./words.ts";

export const first: FirstTexts = {
  name: "Deutsch",
  grammar: grammar(
    "de",
    "und",
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
    ".",
  ),
  vocabulary: standings,
  words,
  lists,
  start,
};
