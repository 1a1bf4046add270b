import type {
  EvidenceAnswer,
  Speaker,
  SpeakerRole,
  StatementAnswer,
  ViaAnswer,
} from "../../src/queries/answers.ts";
import type { FirstTexts } from "../../src/texts/texts.ts";

/** "foreign policy adviser, Azerbaijan; formerly envoy, Baku"; empty where no role is known. */
export function roleWords({ words }: FirstTexts, { roles, formerRoles }: Speaker): string {
  const held = ({ role, organization }: SpeakerRole): string =>
    role === undefined ? organization.name : `${role}, ${organization.name}`;
  return [...roles.map(held), ...formerRoles.map((role) => words.formerly(held(role)))].join("; ");
}

/** Title, outlet, date of a piece of evidence, as far as they are known. */
export function documentWords({ grammar }: FirstTexts, evidence: EvidenceAnswer): string {
  return [evidence.title, evidence.outlet?.name, evidence.published && grammar.date(evidence.published)]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}

/** "Through island residents, and that through The Gazette": nearest first; empty for first hand. */
export function viaWords({ grammar, words }: FirstTexts, via: readonly ViaAnswer[]): string {
  if (via.length === 0) return "";
  return words.through(via.map(({ speakers }) => grammar.list(speakers.map(({ name }) => name))));
}

/** "quoted", "paraphrased": how the document gives what was said; empty where the record does not tell. */
export function modeWords({ words }: FirstTexts, { mode }: Pick<StatementAnswer, "mode">): string {
  return mode === undefined ? "" : words.modes[mode];
}
