import { grammar } from "../count.ts";
import type { FirstTexts } from "../texts.ts";
import { lists } from "./lists.ts";
import { standings } from "./standings.ts";
import { start } from "./start.ts";
import { words } from "./words.ts";

export const first: FirstTexts = {
  name: "English",
  grammar: grammar(
    "en",
    "and",
    "January February March April May June July August September October November December".split(" "),
  ),
  vocabulary: standings,
  words,
  lists,
  start,
};
