import { describe, expect, it } from "vitest";
import {
  participleOf,
  participleOfGerund,
  pastOf,
  pastOfGerund,
  thirdPersonOf,
} from "../../../../../src/extraction/embedded/claims/english/verb-forms.ts";

describe("the forms of a verb", () => {
  it.each([
    ["take", "takes", "took", "taken"],
    ["have", "has", "had", "had"],
    ["be", "is", "was", "been"],
    ["do", "does", "did", "done"],
    ["go", "goes", "went", "gone"],
    ["echo", "echoes", "echoed", "echoed"],
    ["stop", "stops", "stopped", "stopped"],
    ["visit", "visits", "visited", "visited"],
    ["admit", "admits", "admitted", "admitted"],
    ["deny", "denies", "denied", "denied"],
    ["play", "plays", "played", "played"],
    ["push", "pushes", "pushed", "pushed"],
    ["quiz", "quizzes", "quizzed", "quizzed"],
    ["fix", "fixes", "fixed", "fixed"],
    ["panic", "panics", "panicked", "panicked"],
    ["agree", "agrees", "agreed", "agreed"],
    ["overcome", "overcomes", "overcame", "overcome"],
    ["rebuild", "rebuilds", "rebuilt", "rebuilt"],
    ["mislead", "misleads", "misled", "misled"],
    ["relay", "relays", "relayed", "relayed"],
    ["represent", "represents", "represented", "represented"],
    ["cut", "cuts", "cut", "cut"],
    ["develop", "develops", "developed", "developed"],
    ["equip", "equips", "equipped", "equipped"],
    ["show", "shows", "showed", "shown"],
  ])("bends %s", (base, present, past, participle) => {
    expect([thirdPersonOf(base), pastOf(base), participleOf(base)]).toEqual([present, past, participle]);
  });

  it.each([
    ["taking", "took", "taken"],
    ["planning", "planned", "planned"],
    ["stealing", "stole", "stolen"],
    ["getting", "got", "got"],
    ["being", "was", "been"],
    ["having", "had", "had"],
    ["lying", "lied", "lied"],
    ["dying", "died", "died"],
    ["trying", "tried", "tried"],
    ["paying", "paid", "paid"],
    ["staying", "stayed", "stayed"],
    ["founding", "founded", "founded"],
    ["wounding", "wounded", "wounded"],
    ["travelling", "travelled", "travelled"],
    ["traveling", "traveled", "traveled"],
    ["manipulating", "manipulated", "manipulated"],
    ["agreeing", "agreed", "agreed"],
    ["running", "ran", "run"],
    ["withholding", "withheld", "withheld"],
    ["seeing", "saw", "seen"],
  ])("tells the past of %s from its letters", (gerund, past, participle) => {
    expect([pastOfGerund(gerund), participleOfGerund(gerund)]).toEqual([past, participle]);
  });
});
