import { wordSet } from "../speakers/word-lists/word-set.ts";

/** Deeds that are wrong whoever does them, by lemma of the verb. */
export const WRONGING_VERBS = wordSet(`
abuse assassinate assault baffle bamboozle betray blackmail botch brainwash bribe brutalise brutalize bully bungle butcher
cheat collude con conceal conspire corrupt deceive defame defraud degrade demonise demonize denigrate desecrate dishonor
dishonour discriminate distort dupe embezzle enslave evade execute exploit extort fabricate falsify flout forge gouge harass
hide hoodwink humiliate incite indoctrinate infringe insult intimidate kidnap launder lie loot lynch maim malign
manipulate massacre misinform mislead mismanage misrepresent mistreat misuse molest murder mutilate obstruct oppress pander
persecute perpetrate pillage plagiarise plagiarize pollute prey rape renege rig rob sabotage scam scapegoat
scheme shirk slander slaughter smear squander stalk starve steal stonewall swindle terrorise terrorize torture traffic
trample trick vandalise vandalize victimise victimize vilify violate whitewash
`);

/** Deeds that are wrong where their object is of value: people, laws, truth, money. */
export const HARMING_VERBS = wordSet(`
abandon attack bomb breach break cripple damage destroy disrespect disregard endanger erode expel fuel harm hijack hurt ignore
insult invade jeopardise jeopardize kill mock neglect offend overlook ruin shell shoot silence subvert suppress
threaten undermine wreck provoke waste weaken gut
`);

/** Leaving undone what ought to be done: "failed to", "refused to". */
export const FAILING_VERBS = wordSet(`fail refuse neglect forget`);

/** What one owes others: blame lies in not doing it. */
export const OWED_VERBS = wordSet(`
account answer apologise apologize consult cooperate comply condemn correct disclose explain fulfil fulfill honor honour keep
obey pay protect provide release repay report respect safeguard tell treat warn
`);

/** What a wrongdoer is called. */
export const WRONGDOER_NOUNS = wordSet(`
abuser aggressor autocrat bigot bully charlatan cheat cheater clown con-man conman coward criminal crook cynic demagogue
despot dictator disgrace dope embarrassment enabler extremist failure fascist fool fraud hatemonger hypocrite idiot killer
liar loser lunatic maniac manipulator menace misogynist monster murderer murderess nazi offender opportunist
perpetrator predator propagandist puppet racist rapist sexist stooge swindler terrorist thief thug traitor troll tyrant villain
xenophobe
`);

/** Wrong deeds as nouns: "committed fraud", "is guilty of abuse". */
export const WRONG_NOUNS = wordSet(`
abuse aggression apartheid assault atrocity bias bigotry blackmail brainwashing breach bribe bribery brutality bullying carnage
cheating cleansing collusion complicity conspiracy corruption coverup cover-up crime cruelty deceit deception
defamation discrimination dishonesty disinformation embezzlement espionage exploitation extortion fabrication failure
falsehood favoritism favouritism foul-play fraud genocide greed harassment hypocrisy incitement incompetence injustice
interference intimidation lie manipulation massacre meddling misconduct mismanagement misogyny misrepresentation murder
negligence nepotism obstruction offence offense oppression persecution perjury plagiarism propaganda racism rape
recklessness refusal sabotage scam scandal sexism slaughter slur smear terrorism theft torture treason
violation wrongdoing xenophobia
`);

/** What a wrongdoer or a wrong deed is like. */
export const WRONG_ADJECTIVES = wordSet(`
abusive anti-semitic antisemitic authoritarian barbaric biased bigoted brutal callous complicit corrupt cowardly criminal
crooked cruel deceitful deceptive despicable dishonest disgraceful disgusting disloyal divisive evil fraudulent
greedy hateful hypocritical illegal immoral incompetent inept inexcusable inhumane irresponsible islamophobic
lawless malicious misleading misogynistic negligent outrageous predatory racist reckless repugnant
reprehensible rigged ruthless scandalous sexist shameful sinister sleazy sloppy treacherous treasonous
two-faced unacceptable unamerican un-american unconscionable unethical unfair unfit unforgivable unjust unlawful
unprincipled unqualified untrustworthy vicious vile wicked xenophobic
`);

/** How a deed is done wrongly: "treated me badly". */
export const WRONG_ADVERBS = wordSet(`
badly corruptly deceitfully dishonestly falsely fraudulently illegally improperly irresponsibly maliciously
recklessly secretly shamefully unfairly unjustly unlawfully wrongfully wrongly
`);

/** Deeds that are wrong or not, by what is said of them: whose they are can be blamed for them. */
export const DEED_NOUNS = wordSet(`
action attempt behavior behaviour bombing comment conduct failure handling inaction invasion killing
raid refusal remark shooting statement strike targeting treatment
`);

/** What nobody wants to be responsible for. */
export const GRAVE_NOUNS = wordSet(`
attack bloodshed bombing chaos collapse crash crisis damage death debacle destruction disaster explosion injury killing
loss mess pollution poisoning shooting suffering tragedy violence war
`);
