import { expect, it } from "vitest";
import { WITHOUT_OVERVIEW } from "../../src/queries/choose-rows.ts";
import { de } from "../../src/texts/de/index.ts";
import { en } from "../../src/texts/en/index.ts";
import { overviewWords } from "../../src/texts/overview-words.ts";
import { lessShown, moreShown, USUALLY_SHOWN } from "../../web/view-model/overview-steps.ts";

const MANY = { claims: 60, speakers: 140, folded: { statements: 9, claims: 489_942, speakers: 20_860 } };
const ONE = { claims: 1, speakers: 1, folded: { statements: 1 } };

it.each([
  [
    "many",
    overviewWords(en, MANY),
    "Overview: 60 most contested claims and 140 speakers shown; 489,942 claims and 20,860 speakers folded",
  ],
  [
    "many, after something else was brought in",
    overviewWords(en, MANY, true),
    "Overview: 60 claims and 140 speakers shown; 489,942 claims and 20,860 speakers folded",
  ],
  [
    "one, where filters are on",
    overviewWords(en, ONE),
    "Overview: 1 claim and 1 speaker shown; 1 statement folded",
  ],
  [
    "many, where nobody can count what is folded",
    overviewWords(en, { ...MANY, folded: {} }),
    "Overview: 60 claims and 140 speakers shown; the rest folded",
  ],
  [
    "many in German",
    overviewWords(de, MANY),
    "Überblick: 60 besonders umstrittene Behauptungen und 140 Stimmen gezeigt; 489.942 Behauptungen und 20.860 Stimmen eingeklappt",
  ],
  [
    "one in German",
    overviewWords(de, ONE),
    "Überblick: 1 Behauptung und 1 Stimme gezeigt; 1 Aussage eingeklappt",
  ],
])("the line on an overview has the right forms for %s", (_, line, words) => {
  expect(line).toBe(words);
});

it("an overview doubles from what the server shows, up to what a picture holds, and goes back the same way", () => {
  expect(USUALLY_SHOWN).toBe(WITHOUT_OVERVIEW);
  const steps = [moreShown()];
  while (steps.at(-1) !== undefined) steps.push(moreShown(steps.at(-1)));
  expect(steps).toEqual([3000, 6000, 12_000, 24_000, undefined]);
  expect(lessShown(6000)).toBe(3000);
  expect(lessShown(3000)).toBeUndefined();
});
