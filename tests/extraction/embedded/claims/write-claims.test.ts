import { describe, expect, it } from "vitest";
import { writeClaims } from "../../../../src/extraction/embedded/claims/write-claims.ts";
import type { Judgement } from "../../../../src/extraction/embedded/claims/scene.ts";
import type { Speaker, SpeakerKind } from "../../../../src/extraction/proposal.ts";
import type { ActName } from "../../../../src/vocabulary/acts/names.ts";
import type { ClaimSubtype } from "../../../../src/vocabulary/subtypes.ts";
import { markedText, wordsAt } from "./marked-text.ts";

function aSpeaker(name: string, kind: SpeakerKind, onBehalfOf?: string, role?: string): Speaker {
  return { name, kind, altNames: [], role, onBehalfOf };
}

const JANE = aSpeaker("Jane Roe", "person");
const JOHN = aSpeaker("John Doe", "person");
const ACME = aSpeaker("Acme", "organization");
const MINERS = aSpeaker("the miners", "group");
const SPOKESWOMAN = aSpeaker("Ann Lee", "person", "Acme", "spokeswoman");

interface Case {
  readonly marked: string;
  readonly act?: ActName;
  readonly subtype?: ClaimSubtype;
  readonly by?: readonly Speaker[];
  /** Whom words mean. */
  readonly who?: Readonly<Record<string, Speaker>>;
  readonly claim: string | undefined;
}

function claimOf({
  marked,
  act = "asserts",
  subtype = "fact",
  by = [JANE],
  who = {},
}: Case): string | undefined {
  const { text, attributions } = markedText(marked);
  const judged: Judgement[] = attributions.map(() => ({
    act,
    subtype,
    answers: undefined,
    against: undefined,
  }));
  const [shared] = writeClaims(text, attributions, judged, {
    speakersOf: () => by,
    partyAt: (span) => who[wordsAt(text, span)],
  });
  return shared?.claim;
}

const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  "takes the words of a clause": [
    { marked: "[Jane Roe|s] [said|c] [that the bridge fell|x].", claim: "The bridge fell." },
    { marked: "[“The bridge fell,”|x] [Jane Roe|s] [said|c].", claim: "The bridge fell." },
    {
      marked: "[The bridge|x], [Jane Roe|s] [said|c], [fell at night|x].",
      claim: "The bridge fell at night.",
    },
    {
      marked: "[“If the rain comes,”|x] [Jane Roe|s] [said|c], [“the bridge will fall.”|x]",
      claim: "If the rain comes, the bridge will fall.",
    },
    {
      marked: "[“The bridge fell,”|x] [she|s] [said|c]. [“Nobody was hurt.”|x]",
      claim: "The bridge fell; nobody was hurt.",
    },
    {
      marked: "[Jane Roe|s] [said|c] [that the bridge fell and that the road was closed|x].",
      claim: "The bridge fell and the road was closed.",
    },
    {
      marked: "[Jane Roe|s] [asked|c] [whether the bridge was safe|x].",
      act: "asks",
      claim: "The bridge was safe.",
    },
    { marked: "[“Is the bridge safe?”|x] [she|s] [asked|c].", act: "asks", claim: "The bridge is safe." },
    { marked: "[“Did he leave?”|x] [she|s] [asked|c].", act: "asks", claim: "He left." },
    {
      marked: "[Jane Roe|s] [called|c] the plan [“madness”|x].",
      subtype: "opinion",
      claim: "The plan is madness.",
    },
  ],
  "names whom pronouns mean": [
    {
      marked: "[Jane Roe|s] [said|c] [she had sold her house|x].",
      who: { she: JANE, her: JANE },
      claim: "Jane Roe had sold her house.",
    },
    {
      marked: "[“I am tired and I want my money,”|x] [Jane Roe|s] [said|c].",
      claim: "Jane Roe is tired and Roe wants Roe's money.",
    },
    {
      marked: "[“I am tired and I want my money,”|x] [Jane Roe|s] [said|c]. She left.",
      who: { She: JANE },
      claim: "Jane Roe is tired and she wants her money.",
    },
    {
      marked: "[“We have closed our plant,”|x] [Acme|s] [said|c].",
      by: [ACME],
      claim: "Acme has closed its plant.",
    },
    {
      marked: "[“We don't know the cause,”|x] [the miners|s] [said|c].",
      by: [MINERS],
      claim: "The miners don't know the cause.",
    },
    {
      marked: "[“We were not told,”|x] [Ann Lee|s] [said|c].",
      by: [SPOKESWOMAN],
      claim: "Acme was not told.",
    },
    {
      marked: "[“We need change,”|x] [Jane Roe|s] [said|c].",
      claim: "We need change.",
    },
    {
      marked: "[“We've seen the report and I'll answer it,”|x] [Jane Roe|s] and [John Doe|s] [said|c].",
      by: [JANE, JOHN],
      claim: "Jane Roe and John Doe have seen the report and I'll answer it.",
    },
    {
      marked: "[“I'm sure that's right,”|x] [Jane Roe|s] [said|c].",
      claim: "Jane Roe is sure that's right.",
    },
    {
      marked: "[Ann Lee|s] [said|c] [the company had lied|x].",
      by: [SPOKESWOMAN],
      who: { "the company": ACME },
      claim: "Acme had lied.",
    },
    {
      marked: "[Jane Roe|s] [said|c] [it had lied|x].",
      claim: "It had lied.",
    },
    {
      marked: "[Jane Roe|s] [said|c] [Doe had lied|x].",
      who: { Doe: JOHN },
      claim: "John Doe had lied.",
    },
  ],
  "gives a denial the claim that it denies": [
    {
      marked: "[Jane Roe|s] [said|c] [she did not take the money|x].",
      act: "denies",
      who: { she: JANE },
      claim: "Jane Roe took the money.",
    },
    {
      marked: "[Jane Roe|s] [denied|c] [that she took the money|x].",
      act: "denies",
      who: { she: JANE },
      claim: "Jane Roe took the money.",
    },
    {
      marked: "[Jane Roe|s] [denied|c] [taking the money|x].",
      act: "denies",
      claim: "Jane Roe took the money.",
    },
    {
      marked: "[Jane Roe|s] [denied|c] [having taken the money|x].",
      act: "denies",
      claim: "Jane Roe has taken the money.",
    },
    {
      marked: "[“I never took any money,”|x] [Jane Roe|s] [said|c].",
      act: "denies",
      claim: "Jane Roe took some money.",
    },
    {
      marked: "[Acme|s] [insisted|c] [that it has no factories there|x].",
      act: "denies",
      by: [ACME],
      who: { it: ACME },
      claim: "Acme has factories there.",
    },
    {
      marked: "[Acme|s] [says|c] [that it does not pay bribes|x].",
      act: "denies",
      by: [ACME],
      who: { it: ACME },
      claim: "Acme pays bribes.",
    },
    {
      marked: "[Jane Roe|s] [said|c] [the money wasn't stolen|x].",
      act: "denies",
      claim: "The money was stolen.",
    },
    {
      marked: "[Jane Roe|s] [said|c] [the report is false|x].",
      act: "denies",
      claim: "The report is true.",
    },
    {
      marked: "[Jane Roe|s] [rejected|c] [the claim that the bridge was unsafe|x].",
      act: "disputes",
      claim: "The bridge was unsafe.",
    },
    {
      marked: "[Jane Roe|s] [denied|c] [the allegations|x].",
      act: "denies",
      claim: "The allegations are true.",
    },
  ],
  "says nothing where nothing is claimed, or nothing can be said safely": [
    { marked: "[Jane Roe|s] [declined to comment on|c] [the merger|x].", act: "declines", claim: undefined },
    { marked: "[Jane Roe|s] [said|c] [the bridge was safe|x].", act: "denies", claim: undefined },
    {
      marked: "[Jane Roe|s] [said|c] [it was not a loan but a gift|x].",
      act: "denies",
      claim: undefined,
    },
    { marked: "[Jane Roe|s] [agreed with|c] [them|x].", subtype: "opinion", claim: undefined },
  ],
  "keeps a negation that nobody asked to deny": [
    {
      marked: "[Jane Roe|s] [said|c] [the bridge was not safe|x].",
      claim: "The bridge was not safe.",
    },
    {
      marked: "[Jane Roe|s] [denied|c] [that she had not paid|x].",
      act: "denies",
      who: { she: JANE },
      claim: "Jane Roe had not paid.",
    },
  ],
  "makes a sentence of a plan, a wish or a demand": [
    {
      marked: "[Acme|s] [plans|c] [to cut jobs|x].",
      subtype: "commitment",
      by: [ACME],
      claim: "Acme will cut jobs.",
    },
    {
      marked: "[Acme|s] [vowed|c] [not to cut jobs|x].",
      subtype: "commitment",
      by: [ACME],
      claim: "Acme will not cut jobs.",
    },
    {
      marked: "[Jane Roe|s] [called on|c] Acme [to leave|x].",
      subtype: "demand",
      claim: "Acme should leave.",
    },
    { marked: "[Jane Roe|s] [urged|c] [Acme to leave|x].", subtype: "demand", claim: "Acme should leave." },
    {
      marked: "[Jane Roe|s] [called for|c] [an inquiry|x].",
      subtype: "demand",
      claim: "An inquiry is needed.",
    },
    {
      marked: "[Jane Roe|s] [demanded|c] [new elections|x].",
      subtype: "demand",
      claim: "New elections are needed.",
    },
    {
      marked: "[Jane Roe|s] [expects|c] [the economy to grow|x].",
      subtype: "prediction",
      claim: "The economy will grow.",
    },
    {
      marked: "Acme [is expected|c] [to sell the mine|x].",
      subtype: "prediction",
      by: [aSpeaker("", "none")],
      claim: "Acme will sell the mine.",
    },
    { marked: "[Acme|s] [claims|c] [to have won|x].", by: [ACME], claim: "Acme has won." },
    {
      marked: "[Jane Roe|s] [wants|c] [to retire|x].",
      subtype: "opinion",
      claim: "Jane Roe wants to retire.",
    },
    {
      marked: "[Jane Roe|s] [warned|c] [Acme against opening the mine|x].",
      subtype: "demand",
      claim: "Acme should avoid opening the mine.",
    },
  ],
  "makes a sentence of blame and praise": [
    {
      marked: "[Jane Roe|s] [accused|c] [Acme of stealing her design|x].",
      act: "accuses",
      who: { her: JANE },
      claim: "Acme has stolen her design.",
    },
    {
      marked: "[Jane Roe|s] [said|c] [her design was stolen|x].",
      who: { her: JANE },
      claim: "Jane Roe's design was stolen.",
    },
    {
      marked: "[Jane Roe|s] [accused|c] [Acme of fraud|x].",
      act: "accuses",
      claim: "Acme is guilty of fraud.",
    },
    {
      marked: "[Jane Roe|s] [blamed|c] [Acme for the crash|x].",
      act: "accuses",
      claim: "Acme is to blame for the crash.",
    },
    {
      marked: "[Jane Roe|s] [criticised|c] [the law|x].",
      subtype: "opinion",
      claim: "The law deserves criticism.",
    },
    {
      marked: "[Jane Roe|s] [supports|c] [the bill|x].",
      subtype: "opinion",
      claim: "The bill deserves support.",
    },
    {
      marked: "[Jane Roe|s] [opposes|c] [the bill|x].",
      act: "disputes",
      claim: "The bill deserves support.",
    },
    {
      marked: "[Jane Roe|s] [rejected|c] [calls for a vote|x].",
      act: "disputes",
      subtype: "demand",
      claim: "A vote is needed.",
    },
  ],
  "turns round what is said of somebody else's words": [
    {
      marked: "[Jane Roe|s] [rejected|c] [criticism regarding her role|x].",
      act: "disputes",
      subtype: "opinion",
      claim: "Her role deserves criticism.",
    },
    {
      marked: "[Jane Roe|s] [defended|c] [the bank against its critics|x].",
      act: "disputes",
      subtype: "opinion",
      claim: "The bank deserves criticism.",
    },
    {
      marked: "[“That is nonsense,”|x] [Jane Roe|s] [retorted|c].",
      act: "disputes",
      claim: "That is true.",
    },
  ],
  "keeps words that make no sentence": [
    { marked: "[Jane Roe|s] [spoke about|c] [the weather in May|x].", claim: "The weather in May." },
    { marked: "[“Why now?”|x] [Jane Roe|s] [asked|c].", act: "asks", claim: "Why now?" },
  ],
};

describe("writing a claim", () => {
  for (const [title, cases] of Object.entries(GROUPS)) {
    it.each(cases)(`${title}: $marked`, (one) => {
      expect(claimOf(one)).toBe(one.claim);
    });
  }
});
