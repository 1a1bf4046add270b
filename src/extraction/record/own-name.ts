import type { SpeakerKind } from "../proposal.ts";

/** Words of names that every country or town has: what has no other word is named by where it is spoken of only. */
const GENERIC = new Set(
  "administration affairs agency agriculture air and army assembly attorney authorities authority bank board bureau cabinet campaign central chamber church city civil commission committee company congress coroner council county court crown defence defense department district economy education election electoral embassy energy environment federal finance fire force forces foreign for general government guard health high home hospital house industry intelligence interior internal judge jury justice labor labour local lower management market medical military mines ministry municipal national naval navy newspaper of office officials opposition organisation organization parliament party police ports presidency presidential prison prosecution prosecutor prosecutors provincial public regional report royal school security senate service services state stock supreme team television town trade transport treasury troops union university upper village".split(
    " ",
  ),
);

/** What stands before a surname and does not tell one bearer of it from another. */
const TITLES = new Set(
  "admiral archbishop ambassador ayatollah bishop brother captain cardinal chairman chairwoman chancellor chief col colonel commissioner councillor dame dep deputy detective dr emperor father former gen general gov governor imam inspector judge justice king lady lieutenant lord lt madam major mayor minister miss mr mrs ms mx officer pope premier president prime prince princess prof professor queen rabbi rep representative rev reverend sen senator sergeant sgt sheikh sheriff sir sister speaker vice".split(
    " ",
  ),
);

/** A capital or a digit; in scripts without capitals any letter. "eBay" counts too. */
const BEGINS_A_NAME = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|\p{Ll}{1,2}\p{Lu})/u;

/** A name without the article before it: "the Kremlin" is Kremlin, "The Courier" as well. */
export function withoutArticle(name: string): string {
  return name.replace(/^the (?=\S)/i, "");
}

/**
 * Whether a name means the same party in every article. "Holm", "Mayor Holm", "the Interior Ministry", "officials" and
 * "a report" do so within their article only: joining them across articles would put words into other people's mouths.
 */
export function isOwnName(name: string, kind: SpeakerKind): boolean {
  const words = withoutArticle(name).split(" ");
  if (!BEGINS_A_NAME.test(words[0] ?? "")) return false;
  if (kind === "person") return words.filter((word) => !TITLES.has(bare(word))).length > 1;
  return kind === "organization" && words.some((word) => !GENERIC.has(bare(word)));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/(?:['’]s?|[.,])$/, "");
}

/** Whether a name may be one that people keep in the store; groups of "Karabakh Armenians" are, "Critics" are not. */
export function mayBeKnown(name: string, kind: SpeakerKind): boolean {
  if (kind !== "group") return isOwnName(name, kind);
  const words = withoutArticle(name).split(" ");
  return words.length > 1 && words.every((word) => BEGINS_A_NAME.test(word));
}

/** Whether anybody is named at all: "a spokesman" is a person without a name. */
export function namesSomebody(name: string): boolean {
  return BEGINS_A_NAME.test(withoutArticle(name));
}
