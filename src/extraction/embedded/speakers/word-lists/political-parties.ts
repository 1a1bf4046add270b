import { phraseSet } from "./word-set.ts";

/** Political parties as news texts call them without the word "party". */
export const POLITICAL_PARTIES = phraseSet(`
GOP
Labour
Lib Dem
Lib Dems
Liberal Democrats
Liberal Democrat
Tory
Plaid Cymru
Sinn Fein
Sinn Féin
Fianna Fail
Fianna Fáil
Fine Gael
Reform UK
Scottish National Party
Fidesz
Law and Justice
Fatah
Likud
Syriza
Podemos
Vox
Five Star Movement
Brothers of Italy
Forza Italia
United Russia
Servant of the People
Civil Contract
Georgian Dream
Bharatiya Janata Party
BJP
AKP
CDU
CSU
CDU/CSU
SPD
FDP
AfD
Renaissance
National Rally
National Front
En Marche
`);
