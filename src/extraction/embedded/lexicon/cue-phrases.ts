import type { ActName } from "../../../vocabulary/acts/names.ts";
import type { ClaimSubtype } from "../../../vocabulary/subtypes.ts";

/** Several words that do together what none of them does alone. */
export interface CuePhrase {
  /** Lemmas in order, alternatives with "|"; up to two other words may stand between two of them. */
  readonly words: string;
  readonly act: ActName;
  readonly subtype?: ClaimSubtype;
}

const SPEAKING =
  "comment|respond|answer|say|discuss|elaborate|speculate|identify|address|name|specify|confirm|speak|talk|reveal|disclose|provide|explain|reply|describe|clarify|weigh|divulge|state";

/**
 * The first phrase found in a cue and the beginning of its content decides: the special ones stand before the general.
 */
export const CUE_PHRASES: readonly CuePhrase[] = [
  {
    words: `refuse|refusal to accept|acknowledge|admit|concede|recognize|recognise|believe|support|back`,
    act: "disputes",
  },
  { words: `decline|refuse|refusal to ${SPEAKING}`, act: "declines" },
  {
    words:
      "refuse|refusal to endorse|commit|rule|say|condemn|disavow|denounce|apologize|apologise|promise|pledge|name|share|publish",
    act: "declines",
  },
  { words: "decline comment|interview|request", act: "declines" },
  { words: "not|n't respond|reply|comment", act: "declines" },
  { words: "not|n't return call|message|email|e-mail|request", act: "declines" },
  { words: "not|n't answer question|call|email|message|request", act: "declines" },
  { words: "no comment", act: "declines" },
  {
    words: "would not|n't say|discuss|answer|elaborate|identify|specify|disclose|comment|confirm",
    act: "declines",
  },
  { words: "not|n't be reach", act: "declines" },
  { words: "unavailable|unreachable for|to", act: "declines" },
  { words: "not|n't immediately|available return|respond|comment|for", act: "declines" },
  {
    words: "not|n't say|disclose|specify|elaborate|detail whether|how|what|when|who|why|where|if",
    act: "declines",
  },
  { words: "remain|stay|be|keep mum|silent|tight-lipped|quiet|tightlipped|mute", act: "declines" },
  { words: "yet to comment|respond|reply|answer|address|say|explain", act: "declines" },
  { words: "avoid|dodge|duck|evade|deflect|sidestep|ignore question|answer|inquiry", act: "declines" },
  { words: "fail to respond|reply|comment|answer", act: "declines" },
  {
    words: "could|can|unable not|n't|to verify|confirm|authenticate|corroborate|establish|determine",
    act: "cannotVerify",
  },
  {
    words: "could|can not|n't be verify|confirm|authenticate|corroborate|determine|establish",
    act: "cannotVerify",
  },
  { words: "unable to verify|confirm|determine|authenticate|corroborate|establish", act: "cannotVerify" },
  { words: "not|n't be verify|confirm|corroborate", act: "cannotVerify" },
  { words: "not|n't independently verify|confirm", act: "cannotVerify" },
  { words: "no independent confirmation|verification|evidence", act: "cannotVerify" },
  { words: "remain unverified|unconfirmed|unclear|unknown|uncertain", act: "cannotVerify" },
  { words: "remain to be see", act: "cannotVerify" },
  { words: "be not|n't clear|know|certain whether|if|how|what|who|why|when|which", act: "cannotVerify" },
  { words: "it be not|n't clear|know", act: "cannotVerify" },
  { words: "it 's|’s not clear|know", act: "cannotVerify" },
  { words: "anyone 's guess", act: "cannotVerify" },
  { words: "walk|take|roll back", act: "retracts" },
  { words: "back away|off|down from|on", act: "retracts" },
  { words: "reverse himself|herself|itself|themselves", act: "retracts" },
  { words: "apologise|apologize for say|comment|remark|statement|tweet|call|suggest", act: "retracts" },
  { words: "not|n't accuse|blame|condemn|denounce|fault|criticize|criticise|attack", act: "asserts" },
  {
    words: "not|n't deny|dispute|question|contest|challenge|oppose|object|doubt|rule|disagree",
    act: "asserts",
  },
  { words: "take issue|exception with|to", act: "disputes" },
  { words: "no doubt", act: "asserts", subtype: "opinion" },
  {
    words: "cast|throw|raise|express|voice|sow|have|harbor doubt|skepticism|scepticism|misgiving",
    act: "disputes",
  },
  { words: "raise|have objection|eyebrow", act: "disputes" },
  { words: "raise question about|over|as", act: "disputes" },
  { words: "call|bring into question", act: "disputes" },
  { words: "push|hit|fire|shoot|punch|clap|strike|snap back", act: "disputes" },
  { words: "brush|wave|laugh|shrug aside|off|away", act: "disputes" },
  { words: "play down", act: "disputes" },
  { words: "turn|shoot|knock|vote down", act: "disputes" },
  { words: "pour cold", act: "disputes" },
  { words: "poke hole", act: "disputes" },
  { words: "stop short of", act: "disputes" },
  { words: "come|speak|argue out|against against", act: "disputes" },
  { words: "speak|argue|lobby|campaign|vote|testify|side against", act: "disputes" },
  {
    words: "not|n't buy|agree|accept|support|back|share|concur|subscribe|approve|favor|favour",
    act: "disputes",
  },
  { words: "not|n't convinced|persuaded|persuade|convince", act: "disputes" },
  { words: "make light of", act: "disputes" },
  { words: "make|beg to differ", act: "disputes" },
  { words: "find|see no|little evidence|proof|basis|reason", act: "denies" },
  { words: "there be no truth|evidence|basis", act: "denies" },
  { words: "set record straight", act: "denies" },
  { words: "hold responsible|accountable|liable", act: "accuses", subtype: "cause" },
  { words: "point finger at", act: "accuses" },
  { words: "lay|place|put|pin blame", act: "accuses", subtype: "cause" },
  { words: "be to blame", act: "accuses", subtype: "cause" },
  { words: "file|bring suit|lawsuit|charge|complaint against", act: "accuses" },
  { words: "own|fess up", act: "confirms" },
  { words: "come clean", act: "confirms" },
  { words: "raise|pose|put question|query", act: "asks" },
  { words: "want to know whether|if|how|why|what|who|when|where", act: "asks" },
  { words: "call for|on|upon", act: "asserts", subtype: "demand" },
  { words: "press|push|appeal|plead|lobby|clamor for", act: "asserts", subtype: "demand" },
  { words: "speak|come out in favor|favour|support", act: "asserts", subtype: "opinion" },
  { words: "stand by|behind|with", act: "asserts", subtype: "opinion" },
  { words: "rule out", act: "asserts", subtype: "commitment" },
  { words: "have no plan|intention", act: "asserts", subtype: "commitment" },
];
