/** Base, past and past participle; one word where all three are alike, two where the past is the participle. */
const TABLE = `
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|
befall befell befallen|begin began begun|behold beheld|bend bent|bet|bind bound|bite bit bitten|bleed bled|
blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built|burst|buy bought|cast|
catch caught|choose chose chosen|cling clung|come came come|cost|creep crept|cut|deal dealt|dig dug|do did done|
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast|
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|
freeze froze frozen|get got|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|
hear heard|hide hid hidden|hit|hold held|hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|
let|lose lost|make made|mean meant|meet met|offset|pay paid|put|quit|read|rend rent|rid|ride rode ridden|
ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set|
shake shook shaken|shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut|sing sang sung|
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|
spin spun|split|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|
strike struck|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|
swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust|
tread trod trodden|understand understood|undo undid undone|uphold upheld|upset|wake woke woken|
wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|
withstand withstood|wring wrung|write wrote written
`;

/** What may stand before an irregular verb without changing how it bends: "overcome", "rebuilt". */
const PREFIXES = ["over", "under", "out", "re", "mis", "un", "fore"];

/** Begin like a prefix and an irregular verb, and bend regularly. */
const LOOKALIKES = new Set(["relay", "recut", "rebid", "outlay", "under", "resay"]);

/** The past and the past participle of a verb that does not take -ed. */
export interface IrregularForms {
  readonly past: string;
  readonly participle: string;
}

const IRREGULAR: ReadonlyMap<string, IrregularForms> = new Map(
  TABLE.replaceAll("\n", "")
    .split("|")
    .map((line) => {
      const [base = "", past = base, participle = past] = line.split(" ");
      return [base, { past, participle }];
    }),
);

/** Undefined for a verb that takes -ed. */
export function irregularForms(base: string): IrregularForms | undefined {
  const own = IRREGULAR.get(base);
  if (own !== undefined || LOOKALIKES.has(base)) return own;
  for (const prefix of PREFIXES) {
    if (!base.startsWith(prefix)) continue;
    const rest = IRREGULAR.get(base.slice(prefix.length));
    if (rest !== undefined) return { past: prefix + rest.past, participle: prefix + rest.participle };
  }
  return undefined;
}
