import type { Texts } from "../texts.ts";
import { attaching } from "./attaching.ts";
import { exporting } from "./exporting.ts";
import { filters } from "./filters.ts";
import { overview } from "./overview.ts";
import { page } from "./page.ts";
import { reading } from "./reading.ts";
import { table } from "./table.ts";
import { timeline } from "./timeline.ts";
import { versus } from "./versus.ts";
import { ways } from "./ways.ts";

export const en: Texts = {
  ...page,
  filters,
  timeline,
  table,
  exporting,
  reading,
  attaching,
  ways,
  overview,
  versus,
};
