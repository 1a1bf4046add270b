const PLURALS = new Set(
  (
    "people police men women children clergy cattle folk folks media both many few several some others most " +
    "spokesmen spokeswomen businessmen congressmen policemen fishermen congresswomen gunmen servicemen teeth feet"
  ).split(" "),
);
const SINGULARS_IN_S = new Set(
  "news politics economics congress press series species means headquarters crisis basis analysis campus chaos".split(
    " ",
  ),
);
/** What follows the noun that counts: "members of the board", "officials in the capital". */
const AFTER_HEAD =
  /\s(?:of|in|from|at|on|with|for|to|who|that|which|by|near|behind|among|under|against)\s|,/u;

/** True for "officials" and "members of the crew", false for "the board of trustees". Of lower-case noun phrases. */
export function isPluralPhrase(phrase: string): boolean {
  const [head = ""] = phrase.split(AFTER_HEAD);
  if (/\sand\s/u.test(head)) return true;
  const noun = (head.trim().split(" ").at(-1) ?? "").toLowerCase();
  if (PLURALS.has(noun) || PLURALS.has((head.trim().split(" ")[0] ?? "").toLowerCase())) return true;
  if (SINGULARS_IN_S.has(noun)) return false;
  return /[^su]s$/u.test(noun);
}
