/** Words that keep the stop behind them, in lower case and without it. */

/** In front of a name: a sentence never ends after these. */
export const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms mx dr prof rev fr sr sra hon gen lt col maj capt cmdr adm sgt cpl pvt brig gov sen sens rep reps amb pres supt det insp st ste mt ft messrs mme mlle atty asst assoc dep dist msgr eng".split(
    " ",
  ),
);

/** In front of a number: "No. 5", "p. 12". */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  "no nos pp vol fig art sec ch ca approx".split(" "),
);

/** Anywhere else; a sentence may end after them. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "jr inc corp co ltd llc bros vs v etc al eg ie cf viz jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ave blvd rd hwy dept univ est min max mph ph phd esq ret".split(
    " ",
  ),
);

/** Words with which a sentence plausibly begins: after an abbreviation nothing less will do. */
export const OPENERS: ReadonlySet<string> = new Set(
  "The A An He She It They We I You This That These Those There Here His Her Its Their Our My But And Or So Yet If When While After Before Since Because Although Though As In On At By For From With Under Among Meanwhile However Still Some Many Most Several Few Other Others Another Both Each Every No Not Now Then What Who Why How Where According Despite Last Earlier Later Asked Critics Officials".split(
    " ",
  ),
);
