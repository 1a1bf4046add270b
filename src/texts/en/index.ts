import { grammar } from "../count.ts";
import type { Texts } from "../texts.ts";
import { vocabulary } from "./vocabulary.ts";
import { finding } from "./finding.ts";
import { frame } from "./frame.ts";
import { keys } from "./keys.ts";
import { lists } from "./lists.ts";
import { reading } from "./reading.ts";
import { attaching } from "./attaching.ts";
import { ways } from "./ways.ts";
import { versus } from "./versus.ts";
import { words } from "./words.ts";
import { picture } from "./picture.ts";

export const en: Texts = {
  name: "English",
  grammar: grammar(
    "en",
    "and",
    "January February March April May June July August September October November December".split(" "),
  ),
  vocabulary,
  frame,
  finding,
  keys,
  lists,
  reading,
  attaching,
  ways,
  versus,
  words,
  picture,
};
