import { wordSet } from "./word-set.ts";

/** Small words inside the names of people. */
export const NAME_PARTICLES = wordSet(`
de da di do del della delle der den van von vom zu zur bin bint ibn al el la le du dos das ter ten af av ben abu und
`);

/** Nouns that take "of", "for" or "on" inside a name: bodies and offices. */
export const CONNECTED_NOUNS = wordSet(`
academy administration agency alliance army assembly association authority bank board book bureau centre center centers centres
chamber chancellor church city coalition college commission commissioner committee commonwealth confederation congress convention
cooperation council county court daughters day department director diocese doctors
duke emirate faculty federation fellowship forum foundation friends front gulf house institute institution isle journal kingdom knesset
league library lord lords ministry minister movement museum national office organisation organization parliament party president
prince princess queen republic royal school secretary senate services society sons speaker state states supreme synod town
trust union university village voice women workers world king governor mayor head bishop archbishop attorney master
earl countess duchess marquess ambassador high chief undersecretary under-secretary assistant deputy commander dean provost
rector vice-president president-elect envoy representative editor inspector surgeon chair chairman chairwoman
`);

/** Weekdays and months: capitalised, but no names of parties. */
export const CALENDAR_WORDS = wordSet(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december
christmas easter ramadan thanksgiving
`);

/** What follows a surname: "Jr." */
export const NAME_SUFFIXES = wordSet(`jr sr ii iii iv phd md esq qc kc obe cbe mbe mp mep msp`);
