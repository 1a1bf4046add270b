import { type Kind, kindOfId } from "../../vocabulary/kinds.ts";
import type { Document } from "../document.ts";
import type { Members, ParsedRecord } from "../parse-record.ts";
import type { PartName } from "../record.ts";
import type { Statement } from "../statement.ts";
import { ownValue, type Place, type Placed } from "./place.ts";
import { type TextAtHand, textAtHand } from "./text-at-hand.ts";

/** What the validator may ask of the world outside the record. */
export interface ValidateOptions {
  /** The cleaned text of a document, where it is at hand. */
  readonly textOf?: (documentId: string) => string | undefined;
  /** SHA-256 of a text in UTF-8, in lower-case hexadecimal; without it no digest is checked. */
  readonly digest?: (text: string) => string;
  /** The kind of a node that stands in the store already, so that the record may refer to it. */
  readonly known?: (id: string) => Kind | undefined;
}

/** All that a rule looks at. Every look-up takes the same time however big the record is. */
export interface Context {
  readonly members: Members;
  /** Every id in the record with all the places that bear it, broken members too. */
  readonly idPlaces: ReadonlyMap<string, readonly Place[]>;
  /** The kind of a node in the record or in the store; also of one that a part nobody can read may hold. */
  readonly kindOf: (id: string) => Kind | undefined;
  readonly isInStore: (id: string) => boolean;
  /** Undefined for a statement or document that is broken or stands in the store only. */
  readonly statement: (id: string) => Placed<Statement> | undefined;
  readonly document: (id: string) => Placed<Document> | undefined;
  /** Statement to what it points at, broken statements included; in the order of the record. */
  readonly whatOf: ReadonlyMap<string, string>;
  readonly unreadable: ReadonlySet<PartName>;
  readonly textOf: (documentId: string) => TextAtHand | undefined;
  readonly digest: ((text: string) => string) | undefined;
}

const PART_OF_KIND: { readonly [K in Kind]: PartName } = {
  Person: "agents",
  Organization: "agents",
  Thing: "things",
  Document: "documents",
  Claim: "claims",
  Statement: "statements",
  Review: "reviews",
};

export function contextOf(parsed: ParsedRecord, options: ValidateOptions): Context {
  const { members, broken, unreadable } = parsed;
  const idPlaces = placesById([...Object.values(members).flat(), ...broken]);
  const statements = firstById(members.statements);
  const documents = firstById(members.documents);
  const texts = new Map<string, TextAtHand | undefined>();
  const isInStore = (id: string): boolean => options.known?.(id) !== undefined;
  return {
    members,
    idPlaces,
    kindOf: (id) => {
      const kind = kindOfId(id);
      const isHere = idPlaces.has(id) || (kind !== undefined && unreadable.has(PART_OF_KIND[kind]));
      return isHere ? kind : options.known?.(id);
    },
    isInStore,
    statement: (id) => statements.get(id),
    document: (id) => documents.get(id),
    whatOf: targets([...members.statements, ...broken.filter((place) => place.part === "statements")]),
    unreadable,
    textOf: (documentId) => {
      if (!texts.has(documentId)) {
        const text = options.textOf?.(documentId);
        texts.set(documentId, text === undefined ? undefined : textAtHand(text));
      }
      return texts.get(documentId);
    },
    digest: options.digest,
  };
}

function placesById(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const byId = new Map<string, Place[]>();
  for (const place of places) {
    if (place.id === undefined) continue;
    const same = byId.get(place.id);
    if (same) same.push(place);
    else byId.set(place.id, [place]);
  }
  return byId;
}

function firstById<Value>(placed: readonly Placed<Value>[]): ReadonlyMap<string, Placed<Value>> {
  const byId = new Map<string, Placed<Value>>();
  for (const member of placed)
    if (member.id !== undefined && !byId.has(member.id)) byId.set(member.id, member);
  return byId;
}

function targets(statements: readonly Placed<unknown>[]): ReadonlyMap<string, string> {
  const byId = new Map<string, string>();
  for (const { id, value } of statements) {
    const what = ownValue(value, "what");
    if (id !== undefined && typeof what === "string" && !byId.has(id)) byId.set(id, what);
  }
  return byId;
}
