import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { Speaker } from "../../proposal.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { knownName } from "./gazetteer.ts";
import { findOrganization } from "./find-organization.ts";
import { singularOf } from "./noun-kinds.ts";
import type { Party, RoleFact } from "./party.ts";
import type { MentionReading } from "./read-mentions.ts";
import { OFFICE_NOUNS } from "./word-lists/role-nouns.ts";

/** The speaker of words that name nobody. */
export const NOBODY: Speaker = {
  name: "",
  kind: "none",
  altNames: [],
  role: undefined,
  onBehalfOf: undefined,
};

/** Turns parties into speakers, each once. */
export class PartyDescriber {
  readonly #text: ParsedText;
  readonly #reading: MentionReading;
  readonly #described = new Map<Party, Speaker>();

  constructor(text: ParsedText, reading: MentionReading) {
    this.#text = text;
    this.#reading = reading;
  }

  /** `asState`: a capital in this place stands for its state, if the text names that too. */
  describe(party: Party, asState = false): Speaker {
    const state =
      asState && party.isCapital && party.country !== undefined
        ? this.#reading.register.stateNamed(party.country)
        : undefined;
    if (state !== undefined) {
      const speaker = this.describe(state);
      return { ...speaker, altNames: [...new Set([...speaker.altNames, party.name])].sort() };
    }
    const known = this.#described.get(party);
    if (known !== undefined) return known;
    const speaker = this.#describe(party);
    this.#described.set(party, speaker);
    return speaker;
  }

  /** A state that is meant by an adjective: "Danish claims". */
  state(country: string): Speaker {
    const named = this.#reading.register.stateNamed(country);
    if (named !== undefined) return this.describe(named);
    return { name: country, kind: "organization", altNames: [], role: undefined, onBehalfOf: undefined };
  }

  /** The words of a phrase become its name: "officials in the north". Only for parties without a name of their own. */
  rename(party: Party, name: string): void {
    if (party.isNamed || party.name === name) return;
    party.name = name;
    this.#described.delete(party);
  }

  #describe(party: Party): Speaker {
    if (party.isMouthpiece && !party.isNamed && party.affiliation !== undefined) {
      const organization = findOrganization(this.#text, this.#reading, party.affiliation, party);
      if (organization !== undefined) {
        const named = typeof organization === "string" ? undefined : this.describe(organization);
        const name = named?.name ?? (typeof organization === "string" ? organization : organization.name);
        return {
          name,
          kind: "organization",
          altNames: named?.altNames ?? [],
          role: undefined,
          onBehalfOf: named?.onBehalfOf,
        };
      }
    }
    return {
      name: party.name,
      kind: party.kind,
      altNames: [...party.otherNames].filter((name) => name !== party.name).sort(),
      role: this.#role(party),
      onBehalfOf: this.#onBehalfOf(party),
    };
  }

  #role(party: Party): string | undefined {
    const fact = bestRole(party.roles);
    if (fact !== undefined) return this.#words(fact.span);
    const isOffice = party.kind === "person" || party.kind === "group";
    if (party.isNamed || !isOffice || !this.#isOfficePhrase(party)) return undefined;
    return party.name.replace(/^(?:the|an?|one|some|another) /, "");
  }

  #onBehalfOf(party: Party): string | undefined {
    if (party.isState) return undefined;
    for (const fact of party.roles) {
      if (fact.isFormer) continue;
      const found = findOrganization(this.#text, this.#reading, fact.span, party);
      if (found === undefined) continue;
      const isPlace = typeof found !== "string" && this.#isPlace(found);
      if (
        !isPlace ||
        /^(?:gov|governor|mayor|attorney|secretary|councillor|council|commissioner|sheriff|treasurer)$/.test(
          fact.noun,
        )
      )
        return this.#nameOf(found);
    }
    if (party.kind === "person") {
      for (const span of party.affiliations) {
        const found = findOrganization(this.#text, this.#reading, span, party);
        if (found !== undefined && typeof found !== "string" && !found.isState && !this.#isPlace(found))
          return found.name;
      }
    }
    if (party.isNamed) return party.country === undefined ? undefined : this.#stateName(party.country);
    const canBelong = party.kind === "document" || this.#isOfficePhrase(party);
    if (party.affiliation === undefined || !canBelong) {
      return party.kind === "organization" && party.country !== undefined
        ? this.#stateName(party.country)
        : undefined;
    }
    const found = findOrganization(this.#text, this.#reading, party.affiliation, party);
    if (found === undefined || (party.kind === "document" && typeof found !== "string" && found.isState))
      return undefined;
    if (typeof found !== "string" && this.#isPlace(found)) return undefined;
    return this.#nameOf(found);
  }

  #nameOf(found: Party | string): string {
    return typeof found === "string" ? found : found.name;
  }

  #stateName(country: string): string {
    return this.#reading.register.stateNamed(country)?.name ?? country;
  }

  #isOfficePhrase(party: Party): boolean {
    for (const word of party.words)
      if (OFFICE_NOUNS.has(word) || OFFICE_NOUNS.has(singularOf(word) ?? "")) return true;
    return false;
  }

  #isPlace(party: Party): boolean {
    const kind = knownName(party.name)?.kind;
    return kind === "place" || kind === "capital";
  }

  #words({ start, end }: TokenSpan): string {
    const { text, starts, ends } = this.#text;
    return text.slice(starts[start] ?? 0, ends[end - 1] ?? 0).replace(/\s+/g, " ");
  }
}

/** The first role of two words or more, else the first. */
function bestRole(roles: readonly RoleFact[]): RoleFact | undefined {
  return roles.find((role) => role.span.end - role.span.start > 1) ?? roles[0];
}
