import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { loaded } from "../../../web/state/loaded.ts";

/** Answers by hand: the test decides when and how. */
function byHand() {
  const waiting = new Map<string, { resolve: (words: string) => void; reject: (error: Error) => void }>();
  const asked: string[] = [];
  const answer = (key: string): Promise<string> => {
    asked.push(key);
    return new Promise((resolve, reject) => waiting.set(key, { resolve, reject }));
  };
  const settle = async (key: string, words: string | Error): Promise<void> => {
    const one = waiting.get(key);
    if (words instanceof Error) one?.reject(words);
    else one?.resolve(words);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { answer, asked, settle };
}

describe("an answer kept up to date", () => {
  it("asks nothing where there is nothing to ask", () => {
    const { answer, asked } = byHand();
    const state = loaded(() => undefined, answer);
    expect([state.value.data, state.value.waiting, asked]).toEqual([undefined, false, []]);
  });

  it("keeps the last answer while the next is awaited", async () => {
    const { answer, settle } = byHand();
    const key = signal("a");
    const state = loaded(() => key.value, answer);
    await settle("a", "A");
    key.value = "b";
    expect([state.value.data, state.value.waiting]).toEqual(["A", true]);
    await settle("b", "B");
    expect([state.value.data, state.value.waiting]).toEqual(["B", false]);
  });

  it("drops an answer that comes too late", async () => {
    const { answer, settle } = byHand();
    const key = signal("a");
    const state = loaded(() => key.value, answer);
    key.value = "b";
    await settle("b", "B");
    await settle("a", "A");
    expect(state.value.data).toBe("B");
  });

  it("says what went wrong, shows no answer to another question, and tries again when asked", async () => {
    const { answer, asked, settle } = byHand();
    const key = signal("a");
    const state = loaded(() => key.value, answer);
    await settle("a", "A");
    key.value = "b";
    await settle("b", new TypeError("Failed to fetch"));
    expect(state.value.problem?.message).toMatch(/does not answer/);
    expect(state.value.data).toBeUndefined();
    state.value.retry();
    await settle("b", "B");
    expect([state.value.data, state.value.problem]).toEqual(["B", undefined]);
    expect(asked).toEqual(["a", "b", "b"]);
  });

  it("forgets its answer when there is nothing to ask any more", async () => {
    const { answer, settle } = byHand();
    const key = signal<string | undefined>("a");
    const state = loaded(() => key.value, answer);
    await settle("a", "A");
    key.value = undefined;
    expect(state.value.data).toBeUndefined();
  });
});
