import type {
  EvidenceAnswer,
  Speaker,
  SpeakerRole,
  StatementAnswer,
  ViaAnswer,
} from "../../src/queries/answers.ts";
import type { Texts } from "../../src/texts/texts.ts";

/** With its first letter large. */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("en") + text.slice(first.length);
}

/** "2 speakers say so, 1 says otherwise, 1 takes no side." */
export function standingWords(
  { grammar, words }: Texts,
  numbers: { readonly for: number; readonly against: number; readonly open: number },
): string {
  const parts = (["for", "against", "open"] as const).filter((side) => numbers[side] > 0);
  if (parts.length === 0) return words.nobodyTakesASide;
  return `${parts
    .map((side, index) => {
      const number = numbers[side];
      const who = index === 0 ? grammar.count(number, words.speaker) : grammar.number(number);
      return `${who} ${number === 1 ? words.sides[side].one : words.sides[side].many}`;
    })
    .join(", ")}.`;
}

/** "foreign policy adviser, Azerbaijan; formerly envoy, Baku"; empty where no role is known. */
export function roleWords({ words }: Texts, { roles, formerRoles }: Speaker): string {
  const held = ({ role, organization }: SpeakerRole): string =>
    role === undefined ? organization.name : `${role}, ${organization.name}`;
  return [...roles.map(held), ...formerRoles.map((role) => words.formerly(held(role)))].join("; ");
}

/** Title, outlet, date of a piece of evidence, as far as they are known. */
export function documentWords({ grammar }: Texts, evidence: EvidenceAnswer): string {
  return [evidence.title, evidence.outlet?.name, evidence.published && grammar.date(evidence.published)]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}

/** "Through island residents, and that through The Gazette": nearest first; empty for first hand. */
export function viaWords({ grammar, words }: Texts, via: readonly ViaAnswer[]): string {
  if (via.length === 0) return "";
  return words.through(via.map(({ speakers }) => grammar.list(speakers.map(({ name }) => name))));
}

/** "quoted", "paraphrased": how the document gives what was said; empty where the record does not tell. */
export function modeWords({ words }: Texts, { mode }: Pick<StatementAnswer, "mode">): string {
  return mode === undefined ? "" : words.modes[mode];
}
