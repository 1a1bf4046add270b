import type { Noun } from "../count.ts";

/** How two relate, ways from one to another, what stands around a node, and what belongs together. */
export interface WaysTexts {
  readonly relations: string;
  readonly howDoTwoRelate: string;
  readonly one: string;
  readonly other: string;
  readonly typeAName: string;
  readonly nobodyCalled: (name: string) => string;
  readonly chooseTwoDifferent: string;
  readonly nothingBetween: string;
  readonly oneAboutTheOther: string;
  readonly bothTookASide: string;
  readonly speaksFor: (name: string) => string;
  readonly whoBelongsToWhom: string;
  readonly waysBetween: string;
  readonly noWayEither: string;
  /** Said of a line that points from the next to the one before. */
  readonly backwards: string;
  readonly path: string;
  readonly pathTitle: string;
  readonly pathMeaning: string;
  readonly startHere: string;
  readonly noWay: string;
  readonly pickTwo: string;
  readonly ways: Noun;
  readonly way: (number: string) => string;
  readonly steps: Noun;
  readonly focusTitle: string;
  readonly oneStep: string;
  readonly twoSteps: string;
  readonly everything: string;
}

export const ways: WaysTexts = {
  relations: "Relations",
  howDoTwoRelate: "How do two relate?",
  one: "One",
  other: "The other",
  typeAName: "Type a name",
  nobodyCalled: (name) => `Nobody here is called “${name}”.`,
  chooseTwoDifferent: "Choose two different ones.",
  nothingBetween: "Nothing in these documents is said by one about the other.",
  oneAboutTheOther: "What one says about the other",
  bothTookASide: "Claims on which both took a side",
  speaksFor: (name) => ` (for ${name})`,
  whoBelongsToWhom: "Who belongs to whom",
  waysBetween: "Ways from one to the other",
  noWayEither: "No way through the picture joins them either.",
  backwards: "read from below:",
  path: "Path",
  pathTitle: "How does one lead to the other?",
  pathMeaning: "The shortest ways from one speaker to another, over what they say.",
  startHere: "Path from here…",
  noWay: "No way of up to four steps joins the two here.",
  pickTwo: "Type two names, or choose a speaker in the picture. Claims cannot be ends of a path.",
  ways: { one: "shortest way", many: "shortest ways" },
  way: (number) => `Way ${number}`,
  steps: { one: "step", many: "steps" },
  focusTitle: "Only around this:",
  oneStep: "1 step",
  twoSteps: "2 steps",
  everything: "everything",
};
