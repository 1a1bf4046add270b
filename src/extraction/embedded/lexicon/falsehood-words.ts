import { wordSet } from "../speakers/word-lists/word-set.ts";

/** Said of a claim, they deny it: "that is false". */
export const FALSE_ADJECTIVES = wordSet(`
baseless bogus discredited erroneous fabricated fake false fictitious groundless inaccurate incorrect invented made-up
mistaken phony phoney unfounded untrue untruthful spurious
`);

/** Said of a claim, they deny it: "it is a lie". */
export const FALSEHOOD_NOUNS = wordSet(`
canard fabrication fairytale falsehood fiction hoax invention lie myth slander smear untruth
`);

/** Said of a claim or plan, they dispute it without calling it untrue. */
export const DOUBTFUL_ADJECTIVES = wordSet(`
absurd bizarre doubtful dubious exaggerated far-fetched farcical flawed illogical implausible inflated irrelevant laughable
ludicrous misguided misleading misplaced nonsensical overblown overstated preposterous premature questionable
ridiculous silly simplistic speculative unbelievable unconvincing unfair unlikely unproven unreasonable unsubstantiated
unwarranted weak wrong wrongheaded wrong-headed
`);

/** The same, as nouns: "it is nonsense". */
export const DOUBTFUL_NOUNS = wordSet(`
absurdity baloney bluff bunk distraction exaggeration farce garbage gimmick hogwash joke nonsense non-starter
overreaction overstatement ploy publicity-stunt rubbish sham spin stunt
`);

/** Things that can be true or false, said by somebody. */
export const CLAIM_NOUNS = wordSet(`
account accusation allegation analogy answer argument assertion assessment assumption attack attempt belief blame caricature
charge claim comment comparison complaint conclusion conspiracy-theory contention concern criticism fear depiction
description explanation finding forecast gossip idea implication insinuation insult interpretation jab math
narrative notion observation opinion point prediction premise proposition quote reasoning remark report revelation rhetoric
rumor rumour speculation statement story suggestion theory version warning
`);

/** What others ask for or mean to do. */
export const PLAN_NOUNS = wordSet(`
approach bid call deal demand idea invitation law legislation measure move nomination offer overture plan policy proposal
push request rule strategy treaty bill agreement amendment effort pact package reform
`);

/** Nouns for what somebody said that charge somebody with a wrong. */
export const CHARGE_NOUNS = wordSet(
  `accusation allegation charge complaint criticism blame attack smear insinuation`,
);
