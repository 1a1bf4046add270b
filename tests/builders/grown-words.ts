/** Words that grown records are made of: invented places and people, plain things. */
export const PLACES =
  "Arnfeld Birkmoor Callowby Dunwater Eskholt Farrowdale Grimsted Hollbeck Ivenshaw Jarrowby Kestmere Lindrake Marfleet Norrington Oakhurst Penfold Quarndon Rushmere Selwick Thornaby Ulfcote Vennhill Westerlow Yarmside Zelbury".split(
    " ",
  );
export const GIVEN_NAMES =
  "Ada Bram Cora Dirk Elin Finn Greta Henk Ida Joris Katja Lars Mina Nils Oda Per Rika Sven Tilda Ulf Vera Wim Yara Zeno Anouk Bela Clem Dora Emil Frida".split(
    " ",
  );
export const FAMILY_NAMES =
  "Aldermoor Brinkvoss Castellow Dargrave Enkeling Falkenby Gantwell Hesterholm Imberly Jorvalen Kranendal Lossmark Marwick Nettleson Ostermeer Prindahl Quistgard Rookwell Sandvik Tolbridge Umberland Vossing Wexford Yorrick Zandstra Abernot Bolsward Crommel Draycote Elverum".split(
    " ",
  );
export const SUBJECTS =
  "harbour library tramway reservoir market orchard lighthouse quarry theatre canal dairy observatory".split(
    " ",
  );
export const ADJECTIVES = "old new upper lower northern southern little great long quiet".split(" ");
export const PLANS = [
  "will be repaired",
  "was paid for",
  "lost its permit",
  "needs more water",
  "belongs to the town",
  "was measured wrongly",
  "will open again",
  "costs more than planned",
  "was promised to the school",
];
