import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeActs } from "../../../../src/extraction/embedded/acts/judge-acts.ts";
import type { Attribution } from "../../../../src/extraction/embedded/attribution.ts";
import { tokenize } from "../../../../src/text/tokenize.ts";
import { parse, readMarked, wordsOf } from "./marked-text.ts";

const judge = (marked: string) => {
  const { text, attributions, parties } = readMarked(marked);
  return judgeActs(text, attributions, parties).map((judgement) => ({
    ...judgement,
    against: wordsOf(text, judgement.against),
  }));
};
const judgeOne = (marked: string) => judge(marked)[0];

describe("the act of a word in its frame", () => {
  it.each([
    ["<s>The ministry</s> <c>said</c> <t>the bridge was closed</t>.", "asserts"],
    [
      "<s>The regulator</s> <c>said</c> <t>it had found no evidence that Halden Line hid two reports</t>.",
      "asserts",
    ],
    ["<s>Ilka Norr</s> <c>denied</c> <t>that she had sold the harbour</t>.", "denies"],
    ["<s>The firm</s> <c>has denied</c> <t>the allegation</t>.", "denies"],
    ["<s>Ilka Norr</s> <c>rejected</c> <t>the proposal</t>.", "disputes"],
    ["<s>Fishermen</s> <c>oppose</c> <t>the new quota</t>.", "disputes"],
    ["<s>Analysts</s> <c>cast doubt on</c> <t>the figures</t>.", "disputes"],
    ["<s>The union</s> <c>took issue with</c> <t>the forecast</t>.", "disputes"],
    ["<s>The mayor</s> <c>does not support</c> <t>the tunnel</t>.", "disputes"],
    ["<s>The editor</s> <c>mocked</c> <t>the claim</t>.", "disputes"],
    ["<s>The company</s> <c>confirmed</c> <t>that the valve had failed</t>.", "confirms"],
    ["<s>Ilka Norr</s> <c>admitted</c> <t>she had seen the letter</t>.", "confirms"],
    ["<s>A reporter</s> <c>asked</c> <t>whether the dam was safe</t>.", "asks"],
    ["<s>Oda Brandt</s> <c>said</c> <t>“Who will pay for the dam?”</t>", "asks"],
    ["<s>The council</s> <c>asked</c> <t>residents to leave their homes</t>.", "asserts"],
    ["<s>The bank</s> <c>declined</c> <t>to comment</t>.", "declines"],
    ["<s>Ilka Norr</s> <c>did not respond to</c> <t>requests for comment</t>.", "declines"],
    ["<s>Ilka Norr</s> <c>failed to respond to</c> <t>a letter</t>.", "declines"],
    ["<s>The spokesman</s> <c>would not say</c> <t>how many were hurt</t>.", "declines"],
    ["<s>The agency</s> <c>could not verify</c> <t>the footage</t>.", "cannotVerify"],
    ["<c>It was not clear</c> <t>whether the ship had sunk</t>.", "cannotVerify"],
    ["<s>The minister</s> <c>walked back</c> <t>his remarks</t>.", "retracts"],
    ["<s>The Daily Herald</s> <c>reported</c> <t>that Oda Brandt said the dam was unsafe</t>.", "reports"],
  ])("%s %s", (marked, act) => {
    expect(judgeOne(marked)?.act).toBe(act);
  });
});

describe("what the words say", () => {
  it.each([
    ["calling a claim false denies it", "<s>The firm</s> <c>called</c> <t>the report false</t>.", "denies"],
    [
      "a claim that is untrue is denied",
      "<s>Oda Brandt</s> <c>said</c> <t>that the report is untrue</t>.",
      "denies",
    ],
    [
      "overblown fears are disputed",
      "<s>Oda Brandt</s> <c>said</c> <t>the fears were overblown</t>.",
      "disputes",
    ],
    [
      "never having done it is a denial",
      "<s>Oda Brandt</s> <c>insisted</c> <t>she never met the smugglers</t>.",
      "denies",
    ],
    ["so is saying it of oneself", "<s>Brandt</s> <c>said</c> <t>“I never promised that.”</t>", "denies"],
    [
      "disagreeing in one's own words disputes",
      "<s>Brandt</s> <c>said</c> <t>“I disagree with that.”</t>",
      "disputes",
    ],
    ["not denying confirms nothing", "<s>The firm</s> <c>did not deny</c> <t>the payment</t>.", "asserts"],
    [
      "what will not happen is a forecast",
      "<s>Brandt</s> <c>said</c> <t>that will not happen</t>.",
      "asserts",
    ],
    [
      "confirming a judge is no confirmation",
      "<s>The senate</s> <c>confirmed</c> <t>the judge</t>.",
      "asserts",
    ],
    [
      "a challenged mayor is no doubted claim",
      "<s>Brandt</s> <c>challenged</c> <t>the mayor</t>.",
      "asserts",
    ],
  ])("%s", (_title, marked, act) => {
    expect(judgeOne(marked)?.act).toBe(act);
  });
});

describe("accusing", () => {
  it.each([
    ["<s>Oda Brandt</s> <c>accused</c> <t>Ilka Norr of selling the harbour</t>.", "Ilka Norr"],
    ["<s>Oda Brandt</s> <c>blamed</c> <t>the flood on Ilka Norr</t>.", "Ilka Norr"],
    ["<s>Oda Brandt</s> <c>criticized</c> <t>Ilka Norr for hiding the letter</t>.", "Ilka Norr"],
    ["<s>Oda Brandt</s> <c>called</c> <t>Ilka Norr a liar</t>.", "Ilka Norr"],
    ["<s>Oda Brandt</s> <c>said</c> <t>that Ilka Norr lied about the harbour</t>.", "Ilka Norr"],
    ["<s>Oda Brandt</s> <c>said</c> <t>Ilka Norr failed to warn the villagers</t>.", "Ilka Norr"],
    ["<s>Oda Brandt</s> <c>complained</c> <t>that Ilka Norr did not treat her well</t>.", "Ilka Norr"],
  ])("%s names the accused", (marked, against) => {
    expect(judgeOne(marked)).toMatchObject({ act: "accuses", against });
  });

  it.each([
    ["a thing is criticised", "<s>Oda Brandt</s> <c>criticized</c> <t>the budget</t>."],
    ["the deed lies ahead", "<s>Oda Brandt</s> <c>said</c> <t>Ilka Norr will lie about the harbour</t>."],
    ["the deed is conditional", "<s>Oda Brandt</s> <c>said</c> <t>Ilka Norr would steal if she could</t>."],
    ["the deed was not done", "<s>Oda Brandt</s> <c>said</c> <t>Ilka Norr did not steal anything</t>."],
    ["one speaks of oneself", "<s>Oda Brandt</s> <c>said</c> <t>“I lied about the harbour.”</t>"],
    ["somebody lies in bed", "<s>Oda Brandt</s> <c>said</c> <t>Ilka Norr lies in hospital</t>."],
    ["nobody is accused", "<s>Oda Brandt</s> <c>did not accuse</c> <t>Ilka Norr of theft</t>."],
  ])("does not when %s", (_title, marked) => {
    expect(judgeOne(marked)).toMatchObject({ act: "asserts", against: undefined });
  });
});

describe("what is claimed", () => {
  it.each([
    ["<s>Oda Brandt</s> <c>promised</c> <t>to rebuild the pier</t>.", "commitment"],
    ["<s>Oda Brandt</s> <c>said</c> <t>she would rebuild the pier</t>.", "commitment"],
    ["<s>Oda Brandt</s> <c>said</c> <t>the pier will collapse</t>.", "prediction"],
    ["<s>Oda Brandt</s> <c>said</c> <t>the town should rebuild the pier</t>.", "demand"],
    ["<s>Oda Brandt</s> <c>urged</c> <t>the town to rebuild the pier</t>.", "demand"],
    ["<s>Oda Brandt</s> <c>called</c> <t>the pier beautiful</t>.", "opinion"],
    ["<s>A survey</s> <c>found</c> <t>that 62 percent of villagers like the pier</t>.", "figure"],
    ["<s>Oda Brandt</s> <c>said</c> <t>the pier collapsed because the storm was strong</t>.", "cause"],
    ["<s>Oda Brandt</s> <c>said</c> <t>the pier collapsed on Monday</t>.", "fact"],
  ])("%s claims: %s", (marked, subtype) => {
    expect(judgeOne(marked)?.subtype).toBe(subtype);
  });
});

describe("where the words came through", () => {
  it.each([
    ["<s>Oda Brandt</s> <c>told</c> Reuters <t>the pier was safe</t>.", "Reuters"],
    ["<s>Oda Brandt</s> <c>wrote</c> on Facebook <t>that the pier was safe</t>.", "Facebook"],
    ["<s>Oda Brandt</s> <c>tweeted</c> <t>that the pier was safe</t>.", "Twitter"],
    [
      "<s>Oda Brandt</s> <c>said in an interview with the Harbour Gazette</c> <t>that the pier was safe</t>.",
      "Harbour Gazette",
    ],
    ["<s>Oda Brandt</s> <c>said</c> <t>Reuters was wrong about the pier</t>.", undefined],
    ["<s>Oda Brandt</s> <c>told</c> villagers <t>the pier was safe</t>.", undefined],
  ])("%s", (marked, via) => {
    expect(judgeOne(marked)?.via).toBe(via);
  });

  it("goes on with what the same speaker adds, and not with another's words", () => {
    const [, added, other] = judge(
      "<s1>Oda Brandt</s1> <c1>told</c1> Reuters <t1>the pier was safe</t1>. <t2>It will be open on Monday</t2>, <s2>Brandt</s2> <c2>added</c2>. <s3>Ilka Norr</s3> <c3>said</c3> <t3>it was not safe</t3>.",
    );
    expect(added?.via).toBe("Reuters");
    expect(other?.via).toBeUndefined();
  });
});

describe("which statement is answered", () => {
  it("links a denial to the charge against its speaker", () => {
    const [, denial] = judge(
      "<s1>Oda Brandt</s1> <c1>accused</c1> <t1>Ilka Norr of stealing the harbour money</t1>. <s2>Norr</s2> <c2>denied</c2> <t2>the charge</t2>.",
    );
    expect(denial).toMatchObject({ act: "denies", answers: 0 });
  });

  it("links a rebuke to whose claim it is", () => {
    const judged = judge(
      "<s1>Oda Brandt</s1> <c1>said</c1> <t1>the pier was safe</t1>. <s2>Per Holm</s2> <c2>said</c2> <t2>the storm was mild</t2>. <s3>Ilka Norr</s3> <c3>dismissed</c3> <t3>Brandt's claim</t3>.",
    );
    expect(judged[2]).toMatchObject({ act: "disputes", answers: 0 });
  });

  it("answers nobody where nothing shows it", () => {
    const [, denial] = judge(
      "<s1>Oda Brandt</s1> <c1>said</c1> <t1>the storm was mild</t1>. <s2>Ilka Norr</s2> <c2>opposes</c2> <t2>higher fishing quotas in the north</t2>.",
    );
    expect(denial).toMatchObject({ act: "disputes", answers: undefined });
  });
});

describe("mode and certainty", () => {
  it.each([
    ["<s>Brandt</s> <c>said</c> <t>“The pier is safe.”</t>", "quoted"],
    ["<s>Brandt</s> <c>said</c> <t>the pier is safe</t>.", "paraphrased"],
    ["<s>Brandt</s> <c>said</c> <t>the pier is “safe enough” for boats</t>.", "mixed"],
  ])("%s is %s", (marked, mode) => {
    expect(judgeOne(marked)?.mode).toBe(mode);
  });

  it.each([
    ["<s>Brandt</s> <c>said</c> <t>the pier might collapse</t>.", "possible"],
    ["<s>Brandt</s> <c>said</c> <t>the pier will probably collapse</t>.", "probable"],
    ["<s>Brandt</s> <c>insisted</c> <t>the pier was safe</t>.", "certain"],
    ["<s>Brandt</s> <c>said</c> <t>the pier was closed</t>.", "unstated"],
  ])("%s is %s", (marked, certainty) => {
    expect(judgeOne(marked)?.certainty).toBe(certainty);
  });
});

describe("any attribution in any text", () => {
  const words = fc.constantFrom(
    ..."she denied accused Brandt Norr not never said that the report false is “ ” ? . , of to if would lied asked for told Reuters".split(
      " ",
    ),
  );
  const input = fc.record({
    words: fc.array(words, { minLength: 1, maxLength: 60 }),
    cuts: fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(8)), { maxLength: 6 }),
  });

  it("gets one judgement, with somebody accused exactly where it accuses and an answer to another one", () => {
    fc.assert(
      fc.property(input, ({ words, cuts }) => {
        const text = parse(tokenize(words.join(" ")));
        const span = (start: number, length: number) => {
          const from = start % text.length;
          return { start: from, end: Math.min(text.length, from + 1 + length) };
        };
        const attributions: Attribution[] = cuts.map(([cue, source, content, length]) => ({
          cue: span(cue, length % 3),
          source: length === 0 ? [] : [span(source, 1)],
          content: length === 1 ? [] : [span(content, length)],
          within: undefined,
          score: 1,
          why: "test",
        }));
        const parties = { nameAt: () => undefined, speakerOf: () => undefined };
        const judged = judgeActs(text, attributions, parties);
        expect(judged).toHaveLength(attributions.length);
        judged.forEach((judgement, index) => {
          expect(judgement.act === "accuses").toBe(judgement.against !== undefined);
          if (judgement.against !== undefined)
            expect(judgement.against.end).toBeGreaterThan(judgement.against.start);
          if (judgement.answers !== undefined) expect(judgement.answers).not.toBe(index);
          expect(judgement.why).not.toBe("");
        });
      }),
      { numRuns: 200 },
    );
  });
});
