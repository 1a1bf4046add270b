import type { Statement } from "../model/statement.ts";
import { ACTS } from "../vocabulary/acts/index.ts";
import { ACT_NAMES, type ActName } from "../vocabulary/acts/names.ts";
import { MODES } from "../vocabulary/statement-words.ts";
import { ACT_HABITS } from "./act-habits.ts";
import { dateOf } from "./calendar.ts";
import type { Cast, Speaker } from "./cast.ts";
import type { ClaimBook } from "./claim-book.ts";
import type { Page } from "./document-writer.ts";
import { createRing } from "./ring.ts";
import { weighted, zipf } from "./weighted.ts";
import type { Making, World } from "./world.ts";

/** Writes so many statements into a document. */
export type StatementWriter = (page: Page, count: number) => void;

/** A statement that others may speak about. */
interface Remembered {
  readonly id: Statement["id"];
  readonly speaker: Speaker;
}

/** A claim by which somebody was accused. */
interface Charge {
  readonly claim: number;
  readonly accused: Speaker;
}

/** Shares of statements. */
const ABOUT_STATEMENTS = 0.015;
const RELAYED = 0.075;
const RELAYED_AGAIN = 0.2;
const JOINT = 0.02;
const FOR_OTHERS = 0.08;
const PROPOSED = 0.012;
/** Of denials, the share by which somebody answers an accusation. */
const ANSWERS = 0.3;
/** Of what is said against claims, the share that goes to any claim, however old. */
const AGAINST_ANY = 0.15;
/** Statements that may enclose another. */
const MOST_RELAYS = 3;

const CERTAINTIES = ["certain", "probable", "possible"] as const;

export function createStatementWriter(
  { draws, ids, words }: Making,
  cast: Cast,
  book: ClaimBook,
  world: World,
): StatementWriter {
  const actOnClaim = weighted(
    draws,
    ACT_NAMES.map((name) => ACT_HABITS[name].ofClaims),
  );
  const actOnStatement = weighted(
    draws,
    ACT_NAMES.map((name) => ACT_HABITS[name].ofStatements),
  );
  const thing = zipf(draws, world.things, 1);
  const said = createRing<Remembered>(draws, 256);
  const charges = createRing<Charge>(draws, 64);
  let statements = 0;

  /** Puts a statement into the document; `inside` is the one it encloses, whose words it repeats. */
  const write = (
    page: Page,
    act: ActName,
    speaker: Speaker,
    what: Statement["what"],
    { against, inside, state }: { against?: Speaker; inside?: Statement; state?: "proposed" } = {},
  ): Statement => {
    const { exact, start } = inside === undefined ? newWords(page) : wordsAround(inside);
    // only those who said something take it back
    const isJoint = inside === undefined && !ACTS[act].ownStatementOnly && draws.chance(JOINT);
    const second = isJoint ? cast.speaker() : speaker;
    const by = cast.idOf(speaker);
    const principal = draws.chance(FOR_OTHERS) ? cast.principalOf(speaker, page.day) : undefined;
    const date = draws.chance(0.7) ? page.day - draws.below(4) : undefined;
    const statement: Statement = {
      id: ids.statement(statements),
      by: second === speaker ? [by] : [by, cast.idOf(second)],
      act,
      what,
      against: against === undefined ? undefined : [cast.idOf(against)],
      onBehalfOf: principal === undefined ? undefined : [principal],
      cue: draws.pick(ACT_HABITS[act].cues),
      mode: draws.chance(0.8) ? draws.pick(MODES) : undefined,
      certainty: draws.chance(0.25) ? draws.pick(CERTAINTIES) : undefined,
      // the days of a role are known: on that day the speaker held it
      said: date === undefined || principal !== undefined ? undefined : dateOf(date),
      in: [{ document: page.document.id, exact, start, end: start + exact.length }],
      origin: state && { method: "model", tool: "hearsay generate", confidence: draws.between(30, 95) / 100 },
      state,
    };
    page.piece.statements.push(statement);
    statements += 1;
    return statement;
  };

  const newWords = (page: Page): { readonly exact: string; readonly start: number } => {
    const exact = words.phrase(draws.between(11, 19));
    const start = page.position + draws.between(80, 400);
    page.position = start + exact.length;
    return { exact, start };
  };

  /** The words of a statement with a few before them, that stand right there. */
  const wordsAround = ({ in: places }: Statement): { readonly exact: string; readonly start: number } => {
    const [{ exact = "", start } = { start: 0 }] = places;
    // shorter than the gap before the words, so it neither begins before the text nor within other words
    const before = words.phrase(2).slice(0, 20);
    return { exact: `${before} ${exact}`, start: start - before.length - 1 };
  };

  const writeAboutStatement = (page: Page, earlier: Remembered): void => {
    const act = ACT_NAMES[actOnStatement()] ?? "confirms";
    write(page, act, ACTS[act].ownStatementOnly ? earlier.speaker : draws.pick(page.voices), earlier.id);
  };

  const writeAboutClaim = (page: Page): Statement => {
    const act = ACT_NAMES[actOnClaim()] ?? "asserts";
    const isAgainst = ACTS[act].stance === "against";
    const charge = isAgainst && draws.chance(ANSWERS) ? charges.pick() : undefined;
    const speaker = charge?.accused ?? draws.pick(page.voices);
    const accused = ACTS[act].needsAgainst ? otherThan(speaker) : undefined;
    const old = draws.chance(ACT_HABITS[act].fresh)
      ? undefined
      : (charge?.claim ?? (isAgainst && draws.chance(AGAINST_ANY) ? book.any() : book.known()));
    const claim = old ?? book.fresh(page.piece, aboutOf(page, accused));
    book.mention(claim);
    if (accused !== undefined) charges.add({ claim, accused });
    // a new claim is accepted with the statement that makes it
    const state = old !== undefined && draws.chance(2 * PROPOSED) ? ("proposed" as const) : undefined;
    const statement = write(page, act, speaker, ids.claim(claim), {
      ...(accused !== undefined && { against: accused }),
      ...(state && { state }),
    });
    if (!state) said.add({ id: statement.id, speaker });
    return statement;
  };

  const otherThan = (speaker: Speaker): Speaker => {
    const other = cast.speaker();
    // the person or organisation next to it
    return other === speaker ? (speaker === 0 ? 1 : speaker - 1) : other;
  };

  const aboutOf = ({ topic }: Page, accused: Speaker | undefined) => {
    const about: (`thg-${string}` | `per-${string}` | `org-${string}`)[] = [
      draws.chance(0.7) ? topic : ids.thing(thing()),
    ];
    if (accused !== undefined) about.push(cast.idOf(accused));
    else if (draws.chance(0.25)) about.push(cast.idOf(cast.speaker()));
    return about;
  };

  /** One statement with those that pass it on, at most so many; gives their number. */
  const writeGroup = (page: Page, most: number): number => {
    const earlier = draws.chance(ABOUT_STATEMENTS) ? said.pick() : undefined;
    if (earlier !== undefined) {
      writeAboutStatement(page, earlier);
      return 1;
    }
    let inner = writeAboutClaim(page);
    let relays = 0;
    while (relays < Math.min(MOST_RELAYS, most - 1) && inner.state === undefined) {
      if (!draws.chance(relays === 0 ? RELAYED : RELAYED_AGAIN)) break;
      const reporter = draws.chance(0.6) ? cast.outlet() : draws.pick(page.voices);
      inner = write(page, "reports", reporter, inner.id, { inside: inner });
      relays += 1;
    }
    return 1 + relays;
  };

  return (page, count) => {
    for (let left = count; left > 0;) left -= writeGroup(page, left);
  };
}
