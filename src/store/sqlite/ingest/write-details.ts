import type { Affiliation } from "../../../model/affiliation.ts";
import type { Claim } from "../../../model/claim.ts";
import { dayRange } from "../../../model/dates.ts";
import type { Document } from "../../../model/document.ts";
import type { Link } from "../../../model/link.ts";
import type { Review } from "../../../model/review.ts";
import type { Statement } from "../../../model/statement.ts";
import { ACTS } from "../../../vocabulary/acts/index.ts";
import { STANCES } from "../../../vocabulary/stances.ts";
import type { Connection } from "../connection.ts";
import { stateNumber, UNKNOWN_DAY } from "../numbers.ts";
import type { Difference } from "./differences.ts";
import type { KeyOf } from "./node-keys.ts";
import {
  AUTHORS,
  ORIGINS,
  PLACES,
  PRINCIPALS,
  replaceAll,
  REVIEWED,
  SPEAKERS,
  TARGETS,
  TOPICS,
} from "./pairs.ts";

/**
 * Puts what a member is found by into its tables, in place of what was there. Every node of the record must have its
 * row already. Throws badData for references to nothing.
 */
export function writeDetails(connection: Connection, keyOf: KeyOf, difference: Difference): void {
  switch (difference.part) {
    case "affiliations":
      return writeAffiliation(connection, keyOf, difference.member, difference.json);
    case "documents":
      return writeDocument(connection, keyOf, difference.member);
    case "claims":
      return writeClaim(connection, keyOf, difference.member);
    case "statements":
      return writeStatement(connection, keyOf, difference.member);
    case "links":
      return writeLink(connection, keyOf, difference.member, difference.json);
    case "reviews":
      return writeReview(connection, keyOf, difference.member);
    case "agents":
    case "things":
      return; // the row of the node says it all
  }
}

function writeAffiliation(
  connection: Connection,
  keyOf: KeyOf,
  affiliation: Affiliation,
  json: string,
): void {
  const { id, state, member, organization, role, from, to } = affiliation;
  connection.run(
    `INSERT INTO affiliation (id, state, member, org, role, first_day, last_day, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, member = excluded.member, org = excluded.org,
       role = excluded.role, first_day = excluded.first_day, last_day = excluded.last_day, json = excluded.json`,
    id,
    stateNumber(state),
    keyOf(member, id),
    keyOf(organization, id),
    role ?? null,
    (from === undefined ? undefined : dayRange(from)?.first) ?? null,
    (to === undefined ? undefined : dayRange(to)?.last) ?? null,
    json,
  );
}

function writeDocument(connection: Connection, keyOf: KeyOf, document: Document): void {
  const { id, publishedBy, published, by, basedOn, revisionOf } = document;
  const k = keyOf(id, id);
  const days = published === undefined ? undefined : dayRange(published);
  connection.run(
    `INSERT INTO document (k, publisher, first_day, last_day) VALUES (?, ?, ?, ?)
     ON CONFLICT (k) DO UPDATE SET publisher = excluded.publisher, first_day = excluded.first_day,
       last_day = excluded.last_day`,
    k,
    publishedBy === undefined ? null : keyOf(publishedBy, id),
    days?.first ?? UNKNOWN_DAY,
    days?.last ?? UNKNOWN_DAY,
  );
  if (revisionOf !== undefined) keyOf(revisionOf, id);
  replaceAll(connection, k, keysOf(keyOf, by, id), AUTHORS);
  replaceAll(connection, k, keysOf(keyOf, basedOn, id), ORIGINS);
}

function writeClaim(connection: Connection, keyOf: KeyOf, { id, about }: Claim): void {
  replaceAll(connection, keyOf(id, id), keysOf(keyOf, about, id), TOPICS);
}

function writeStatement(connection: Connection, keyOf: KeyOf, statement: Statement): void {
  const { id, state, act, what, mode, certainty, said } = statement;
  const k = keyOf(id, id);
  const days = said === undefined ? undefined : dayRange(said);
  connection.run(
    `INSERT INTO statement (k, id, state, act, stance, what, mode, certainty, said_first, said_last)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (k) DO UPDATE SET state = excluded.state, act = excluded.act, stance = excluded.stance,
       what = excluded.what, mode = excluded.mode, certainty = excluded.certainty,
       said_first = excluded.said_first, said_last = excluded.said_last`,
    k,
    id,
    stateNumber(state),
    ACTS[act].number,
    STANCES[ACTS[act].stance].number,
    keyOf(what, id),
    mode ?? null,
    certainty ?? "unstated",
    days?.first ?? null,
    days?.last ?? null,
  );
  replaceAll(connection, k, keysOf(keyOf, statement.by, id), SPEAKERS);
  replaceAll(connection, k, keysOf(keyOf, statement.against, id), TARGETS);
  replaceAll(connection, k, keysOf(keyOf, statement.onBehalfOf, id), PRINCIPALS);
  const documents = statement.in.map((anchor) => anchor.document);
  replaceAll(connection, k, keysOf(keyOf, documents, id), PLACES);
}

function writeLink(connection: Connection, keyOf: KeyOf, link: Link, json: string): void {
  const { id, state, kind, from, to, by } = link;
  keysOf(keyOf, by, id);
  connection.run(
    `INSERT INTO link (id, state, kind, a, b, json) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, kind = excluded.kind, a = excluded.a, b = excluded.b,
       json = excluded.json`,
    id,
    stateNumber(state),
    kind,
    keyOf(from, id),
    keyOf(to, id),
    json,
  );
}

function writeReview(connection: Connection, keyOf: KeyOf, { id, by, reviews, cites }: Review): void {
  keysOf(keyOf, by, id);
  keysOf(keyOf, cites, id);
  replaceAll(connection, keyOf(id, id), keysOf(keyOf, reviews, id), REVIEWED);
}

function keysOf(keyOf: KeyOf, ids: readonly string[] | undefined, where: string): ReadonlySet<number> {
  return new Set((ids ?? []).map((id) => keyOf(id, where)));
}
