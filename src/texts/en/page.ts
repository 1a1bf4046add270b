import type { PageTexts } from "../texts.ts";
import { finding } from "./finding.ts";
import { first } from "./first.ts";
import { frame } from "./frame.ts";
import { grouping } from "./grouping.ts";
import { keys } from "./keys.ts";
import { picture } from "./picture.ts";
import { vocabulary } from "./vocabulary.ts";

export const page: PageTexts = { ...first, vocabulary, frame, finding, grouping, keys, picture };
