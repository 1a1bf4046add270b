import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstStep, redone, stepTo, undone, type ViewSteps } from "../../../web/view-model/view-steps.ts";

const LATER = 60_000;

/** Each change long after the one before. */
function after(...changes: readonly (readonly [search: string, how: "push" | "replace"])[]): ViewSteps {
  return changes.reduce(
    (steps, [search, how], index) => stepTo(steps, search, how, (index + 1) * LATER),
    firstStep(""),
  );
}

describe("the steps of a view", () => {
  it("can be taken back one by one and done again, to the very same views", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\?q=[a-z]{1,3}$/), { maxLength: 20 }), (searches) => {
        const end = searches.reduce(
          (steps, search, index) => stepTo(steps, search, "push", index * LATER),
          firstStep(""),
        );
        let back = end;
        for (let next = undone(back, 0); next; next = undone(back, 0)) back = next;
        expect(back.present).toBe("");
        let forth = back;
        for (let next = redone(forth, 0); next; next = redone(forth, 0)) forth = next;
        expect({ ...forth, changedAt: 0 }).toEqual({ ...end, changedAt: 0 });
      }),
    );
  });

  it("leave nothing to take back at the beginning, and nothing to do again at the end", () => {
    expect(undone(firstStep("?q=a"), 0)).toBeUndefined();
    expect(redone(after(["?q=a", "push"]), 0)).toBeUndefined();
  });

  it("make one step of a camera that moves on and on until it stands still", () => {
    let steps = stepTo(firstStep(""), "?at=1,1,1", "replace", 10_000);
    steps = stepTo(steps, "?at=2,1,1", "replace", 10_400);
    steps = stepTo(steps, "?at=3,1,1", "replace", 11_000);
    expect(steps.past).toEqual([""]);
    steps = stepTo(steps, "?at=9,1,1", "replace", 20_000);
    expect(steps.past).toEqual(["", "?at=3,1,1"]);
  });

  it("count the camera that follows a selection as part of selecting", () => {
    const chosen = stepTo(firstStep(""), "?select=clm-a", "push", 10_000);
    const followed = stepTo(chosen, "?select=clm-a&at=1,1,1", "replace", 10_500);
    expect(undone(followed, 0)?.present).toBe("");
  });

  it("keep what can be done again when the camera follows what was taken back", () => {
    const back = undone(after(["?select=clm-a", "push"], ["?select=clm-b", "push"]), 90_000);
    const followed = back && stepTo(back, "?select=clm-a&at=1,1,1", "replace", 90_300);
    expect(followed?.future).toEqual(["?select=clm-b"]);
  });

  it("forget what was taken back once something else is done", () => {
    const back = undone(after(["?q=a", "push"], ["?q=b", "push"]), 0);
    expect(back && stepTo(back, "?q=c", "push", LATER).future).toEqual([]);
  });

  it("do not count a change to the same view", () => {
    const steps = after(["?q=a", "push"]);
    expect(stepTo(steps, "?q=a", "push", 9 * LATER)).toBe(steps);
  });
});
