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
