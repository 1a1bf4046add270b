import { wordSet } from "./word-set.ts";

/** Adjectives written with a capital that are no names, beside those of states. Folded. */
export const CAPITAL_ADJECTIVES = wordSet(`
african anglican arab arctic asian atlantic baltic balkan baptist black brexiteer british buddhist caribbean catholic
caucasian chechen christian communist confederate conservative cornish crimean democratic eurasian european eurosceptic
evangelical federal fascist hasidic hindu hispanic indigenous islamic islamist jewish kurdish latin latina latino lib-dem
liberal libertarian lutheran maoist marxist mediterranean methodist mormon muslim native nazi neo-nazi nordic northern
olympic orthodox pacific parliamentary presidential protestant rabbinical republican scandinavian shia shiite sikh
slavic socialist southern soviet stalinist sunni tamil tatar transatlantic unionist western eastern white zionist
midwestern californian texan catalan basque flemish bavarian ossetian abkhaz gazan
`);
