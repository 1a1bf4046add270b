import type { Organization } from "../../model/agent.ts";

type Subtype = Organization["subtype"];

/** Words of names and what they make of an organisation; the first that fits decides. General words only. */
const SIGNS: readonly (readonly [Subtype, RegExp])[] = [
  ["agency", /\b(?:reuters|associated press|agence france-presse|news agency|newswire|press agency)\b/],
  ["agency", /^(?:ap|afp|dpa|upi|tass|xinhua|interfax|bloomberg)$/],
  [
    "igo",
    /\b(?:united nations|european (?:union|commission|council)|world (?:bank|health organi[sz]ation))\b/,
  ],
  [
    "igo",
    /^(?:un|u\.n\.|eu|nato|osce|imf|who|opec|asean|wto)$|\bsecurity council\b|\binternational (?:court|criminal court|monetary fund)\b/,
  ],
  [
    "outlet",
    /\b(?:newspaper|magazine|television|tv|radio|broadcaster|broadcasting|news|gazette|tribune|herald|courier|chronicle|telegraph|journal|daily|weekly|podcast)\b/,
  ],
  [
    "outlet",
    /\b(?:times|post|guardian|observer|examiner|mirror|star|globe|sun|mail)$|^(?:bbc|cnn|nbc|abc|cbs|npr|pbs|msnbc)\b/,
  ],
  ["party", /\bparty\b|^(?:the )?(?:democrats|republicans|conservatives|liberals|greens)$/],
  [
    "armed",
    /\b(?:army|navy|air force|armed forces|military|militia|troops|peacekeepers|rebels|guerrillas|marines|battalion|brigade)\b/,
  ],
  [
    "government",
    /\b(?:ministry|minister|government|department|parliament|senate|congress|cabinet|court|police|council|kremlin|white house|embassy|commission|authority|authorities|administration|office|bureau|assembly|prosecutors?|treasury|municipality|city hall|sheriff|agency)\b/,
  ],
  [
    "company",
    /\b(?:inc|corp|corporation|ltd|limited|llc|plc|gmbh|ag|co|company|bank|airlines?|airways|motors|holdings?|industries|technologies|partners|oil|energy|pharmaceuticals?|railways?)\b\.?$|& (?:co|sons)\b/,
  ],
  [
    "ngo",
    /\b(?:foundation|amnesty|institute|association|union|society|charity|federation|watch|red cross|trust|alliance|network|coalition|campaign|church|relief)\b/,
  ],
];

/** Codes of unions, of no place and of tests. */
const NO_STATES = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

/** Everyday names of states that the list of regions writes in another way. */
const OTHER_NAMES_OF_STATES = [
  "us",
  "u.s.",
  "usa",
  "u.s.a.",
  "united states of america",
  "uk",
  "u.k.",
  "britain",
  "great britain",
  "england",
  "turkey",
  "burma",
  "ivory coast",
  "czech republic",
  "vatican",
  "palestine",
  "bosnia",
  "macedonia",
  "congo",
];

/** What kind of organisation a name sounds like: a guess from its words, to be mended by whoever reviews it. */
export function organizationSubtype(name: string): Subtype {
  const plain = name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/['’]s\b/g, "");
  if (statesByName().has(plain)) return "state";
  return SIGNS.find(([, sign]) => sign.test(plain))?.[0] ?? "other";
}

let states: ReadonlySet<string> | undefined;

/** English names of all regions with a code of two letters, as the runtime's own language data has them. */
function statesByName(): ReadonlySet<string> {
  if (states) return states;
  const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !NO_STATES.has(code));
  const names = codes.map((code) => regions.of(code)?.toLowerCase());
  states = new Set([...names.filter((name) => name !== undefined), ...OTHER_NAMES_OF_STATES]);
  return states;
}
