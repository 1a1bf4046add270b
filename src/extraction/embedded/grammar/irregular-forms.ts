/** Verbs whose past or participle no rule gives: the dictionary form, then its irregular forms. */
const VERBS = `
arise arose arisen|awake awoke awoken|be am are is was were been being 'm 're 's ai|bear bore borne|beat beaten|
become became|begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|
breed bred|bring brought|build built|burn burnt|buy bought|can ca could|catch caught|choose chose chosen|cling clung|
come came|creep crept|deal dealt|dig dug|do did done does|draw drew drawn|dream dreamt|drink drank drunk|
drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|
fling flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|
hang hung|have had has 've|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lay lain lying|lay laid|light lit|lose lost|make made|
mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|outdo outdid outdone|
overcome overcame|overhear overheard|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|
pay paid|plead pled|prove proven|rebuild rebuilt|repay repaid|resell resold|retell retold|rethink rethought|
rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn|say said|see saw seen|
seek sought|sell sold|send sent|sew sewn|shake shook shaken|shall sha|shine shone|shoot shot|show shown|
shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|
smell smelt|sneak snuck|sow sown|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|spit spat|
spoil spoilt|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|
stride strode|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swell swollen|
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|
tie tying|die dying|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|
uphold upheld|vie vying|wake woke woken|wear wore worn|weave wove woven|weep wept|will 'll wo|win won|
wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|
would 'd|not n't`;

/** Nouns whose plural no rule gives. */
const NOUNS = `
man men|woman women|child children|person people persons|foot feet|tooth teeth|goose geese|mouse mice|louse lice|
ox oxen|die dice|penny pence|life lives|wife wives|knife knives|leaf leaves|half halves|self selves|shelf shelves|
wolf wolves|thief thieves|loaf loaves|calf calves|elf elves|sheaf sheaves|hoof hooves|scarf scarves|
analysis analyses|basis bases|crisis crises|thesis theses|hypothesis hypotheses|diagnosis diagnoses|oasis oases|
emphasis emphases|parenthesis parentheses|synthesis syntheses|axis axes|criterion criteria|phenomenon phenomena|
medium media|datum data|bacterium bacteria|stratum strata|memorandum memoranda|curriculum curricula|
referendum referenda|alumnus alumni|stimulus stimuli|fungus fungi|nucleus nuclei|cactus cacti|radius radii|
focus foci|syllabus syllabi|formula formulae|vertebra vertebrae|larva larvae|appendix appendices|index indices|
matrix matrices|vertex vertices|series|species|means|news|headquarters|crossroads|quiz quizzes|bus buses|gas gases|
movie movies|cookie cookies|tie ties|lie lies|pie pies|zombie zombies|calorie calories|rookie rookies|selfie selfies|
genie genies|bogie bogies|prairie prairies|eerie|shoe shoes|toe toes|foe foes|canoe canoes|cache caches|ache aches|
headache headaches|niche niches|avalanche avalanches|axe axes|passer-by passers-by|attorney-general attorneys-general|
taxi taxis|ski skis|photo photos|video videos|radio radios|studio studios|zoo zoos|piano pianos|euro euros|kilo kilos|
ratio ratios|casino casinos|memo memos|logo logos|disco discos|solo solos|scenario scenarios|portfolio portfolios|
auto autos|demo demos|condo condos|burrito burritos|pro pros|ego egos|avocado avocados|tattoo tattoos|bamboo bamboos|
glasses|pants|trousers|jeans|scissors|thanks|politics|economics|physics|mathematics|ethics|athletics|gymnastics|
logistics|statistics|tactic tactics|clothes|goods|mass masses|class classes`;

/** Adjectives and adverbs whose comparison no rule gives. */
const COMPARISONS = `good better best|bad worse worst|far farther further farthest furthest|little less least lesser|
many more most|well better best|late later latest last|free freer freest|simple simpler simplest|fine finer finest|
close closer closest|large larger largest|wide wider widest|nice nicer nicest|safe safer safest|late later latest|
strange stranger strangest|wise wiser wisest|brave braver bravest|rare rarer rarest|pure purer purest|sure surer surest|
white whiter whitest|true truer truest|blue bluer bluest|able abler ablest|gentle gentler gentlest|humble humbler humblest|
noble nobler noblest|severe severer severest|huge huger hugest|fierce fiercer fiercest|cute cuter cutest|
loose looser loosest|dense denser densest|ripe riper ripest|tense tenser tensest|scarce scarcer scarcest|
intense intenser intensest|remote remoter remotest|ample ampler amplest|subtle subtler subtlest|polite politer politest`;

/** Pronouns, determiners and particles that change. */
const SMALL_WORDS = `I me|he him|she her|we us|they them|this these|that those|not n't|a an|one ones|who whom`;

/** From form to dictionary form. */
function table(entries: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of entries.split("|")) {
    const forms = entry.trim().split(" ");
    const lemma = forms[0] ?? "";
    for (const form of forms.length > 1 ? forms.slice(1) : forms)
      if (!found.has(form)) found.set(form, lemma);
  }
  return found;
}

export const IRREGULAR_VERBS = table(VERBS);
export const IRREGULAR_NOUNS = table(NOUNS);
export const IRREGULAR_COMPARISONS = table(COMPARISONS);
export const IRREGULAR_SMALL_WORDS = table(SMALL_WORDS);
