import { wordSet } from "../speakers/word-lists/word-set.ts";

/** Adjectives that judge. */
export const JUDGING_ADJECTIVES = wordSet(`
able accessible afraid amazing angry appalling appropriate attractive awful awkward bad beautiful best better big brave
brilliant broad capable careful clear close clueless comfortable confident conservative crazy critical crucial cute dangerous
decent deep desperate destructive difficult disappointing disastrous dumb easy effective embarrassing essential evil excellent
exciting extraordinary extreme fair fake fantastic fascinating fine foolish friendly full funny glad global good great greatest grumpy
happy hard harmful healthy helpful honest horrible huge human humble ideal important impossible impressive inappropriate
incredible inevitable inspiring insulting intelligent interesting kind lazy liberal light likable lousy lovely low lucky main mean
meaningful moral naive nasty natural necessary nervous nice obvious odd offensive okay outrageous passionate perfect personal
pleased poor popular positive powerful powerless pretty problematic proper proud qualified ready real reasonable reckless remarkable
ridiculous right robust rough sad safe scary serious shameful sharp shocked sick significant silly simple skeptical smart
sorry special strange strong stronger stupid successful surprised surprising sweet terrible terrific terrifying thrilled tired
tough toxic tragic tremendous troubling true ugly unacceptable uncertain unfair unfortunate unhappy unique unlikely
unprecedented unpopular upset useful useless valuable viable weak weird willing wise wonderful worried worse worst worth
worthy wrong
`);

/** Verbs of taste, belief and hope, said of oneself. */
export const FEELING_VERBS = wordSet(`
admire appreciate believe care deserve disagree doubt enjoy fear feel guess hate hope like love matter mind prefer regret
respect suspect think trust understand want welcome wish wonder worry oppose support favor favour suppose
`);

/** Nouns that judge. */
export const JUDGING_NOUNS = wordSet(`
advantage blessing celebration challenge commitment crisis danger disaster disgrace failure fan fun hero honor hope hypocrisy
joke leader mess mistake nightmare nonsense opportunity problem regret right shame spectacle strength success surprise
threat tragedy treasure upside victory virtue vision weakness winner
`);

/** Saying what caused what. */
export const CAUSING_WORDS = wordSet(
  `because cause due driver reason result lead drive contribute thanks owing stem blame trigger fuel since`,
);

/** Saying what is allowed, owed by law or decided. */
export const RULE_WORDS = wordSet(`
ban bar binding constitution constitutional eligible entitled forbid illegal jurisdiction law lawful legal mandatory
permit permitted prohibit required ruling rule unconstitutional unlawful violate violation statute
`);

/** Numbers that count something. */
export const COUNTING_WORDS = wordSet(`
percent percentage % million billion trillion thousand hundred dozen half third quarter twice majority average rate total
margin point double triple
`);
