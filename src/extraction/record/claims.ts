import type { Claim } from "../../model/claim.ts";
import type { IdOf } from "../../model/ids.ts";
import type { Origin } from "../../model/origin.ts";
import { ACTS } from "../../vocabulary/acts/index.ts";
import type { Stance } from "../../vocabulary/stances.ts";
import type { ProposedStatement } from "../proposal.ts";
import type { ClaimGroups } from "./claim-groups.ts";
import type { Forest } from "./forest.ts";
import { fitWords } from "./fit-words.ts";
import { mintId } from "./mint-id.ts";
import type { AgentId } from "./parties.ts";
import { partiesIn } from "./parties-in.ts";

/** UTF-16 units of a claim in a record. */
const MOST_OF_A_CLAIM = 2000;
const MOST_OF_A_TITLE = 300;
/** Words from which on a claim may be the same in two articles. */
const WORDS_OF_A_PROPOSITION = 5;

export interface ClaimMeans {
  readonly isKept: (statement: number) => boolean;
  readonly forest: Pick<Forest, "childrenOf" | "fills">;
  readonly text: string;
  readonly title: string;
  /** What claims that do not stand by themselves are tied to: the same in every version of the article. */
  readonly scope: string;
  readonly originOf: (confidence: number) => Origin;
}

/** Writes the claims that statements point at. Only those that were asked for become part of the record. */
export interface Claims {
  /** Whether there is anything that the statement can be about. */
  readonly has: (statement: number) => boolean;
  /** undefined where there is nothing. `about` are those it is aimed at. */
  readonly idOf: (statement: number, about: readonly AgentId[]) => IdOf<"Claim"> | undefined;
  /** The claims asked for, about whom they were asked for and whom they name. */
  readonly written: (names: ReadonlyMap<string, AgentId>) => readonly Claim[];
}

export function claimsOf(
  statements: readonly ProposedStatement[],
  groups: ClaimGroups,
  means: ClaimMeans,
): Claims {
  const wordings = new Map<number, Wording | undefined>();
  const claims = new Map<string, { claim: Claim; about: Set<AgentId>; confidence: number }>();

  const wordingOf = (index: number): Wording | undefined => {
    const group = groups.groupOf(index);
    if (!wordings.has(group)) {
      const members = groups.membersOf(group).filter(means.isKept);
      const speakers = members.filter((member) => !onlyPassesOn(member));
      const word = (indexes: readonly number[]): Wording | undefined =>
        wordingOfGroup(
          indexes.flatMap((member) => statements[member] ?? []),
          means.text,
        );
      wordings.set(group, word(speakers) ?? word(members));
    }
    return wordings.get(group) ?? matterOf(statements[index], means.title);
  };

  /** "A says that B says so" is worded by B. */
  const onlyPassesOn = (index: number): boolean =>
    (means.forest.childrenOf[index] ?? []).some(
      (child) => means.forest.fills(child) && stanceOf(statements[child]) === stanceOf(statements[index]),
    );

  return {
    has: (index) => wordingOf(index) !== undefined,
    idOf: (index, about) => {
      const [statement, wording] = [statements[index], wordingOf(index)];
      if (!statement || !wording) return undefined;
      const id = mintId("Claim", ...identityOf(wording.text, means.scope));
      const known = claims.get(id) ?? { claim: { id, ...wording }, about: new Set(), confidence: 0 };
      for (const agent of about) known.about.add(agent);
      known.confidence = Math.max(known.confidence, statement.confidence);
      claims.set(id, known);
      return id;
    },
    written: (names) =>
      [...claims.values()].map(({ claim, about, confidence }) => {
        const all = [...new Set([...about, ...partiesIn(claim.text, names)])].sort();
        return {
          ...claim,
          ...(all.length > 0 && { about: all }),
          origin: means.originOf(confidence),
          state: "proposed",
        };
      }),
  };
}

function stanceOf(statement: ProposedStatement | undefined): Stance | undefined {
  return statement && ACTS[statement.act].stance;
}

type Wording = Pick<Claim, "text" | "subtype">;

/** The wording of somebody who stands for the claim, else of anybody; where nobody words it, what they said. */
function wordingOfGroup(members: readonly ProposedStatement[], text: string): Wording | undefined {
  const worded = members.filter(({ claim }) => fitWords(claim ?? "", MOST_OF_A_CLAIM) !== undefined);
  const chosen =
    worded.find(({ act }) => ACTS[act].stance === "for") ??
    worded[0] ??
    members.find((member) => mayBeWorded(member) || /^(?:whether|if) /i.test(wordsOf(member, text)));
  if (!chosen) return undefined;
  const words = wordsOf(chosen, text);
  const sentence = fitWords(chosen.claim ?? "", MOST_OF_A_CLAIM) ?? asSentence(words);
  return sentence === undefined ? undefined : { text: sentence, subtype: chosen.subtype };
}

/** The words of a denial say the opposite of what it is about: they never become the claim. */
function mayBeWorded({ act }: ProposedStatement): boolean {
  return !isSilence(act) && ACTS[act].stance !== "against";
}

function wordsOf({ content }: ProposedStatement, text: string): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(" ");
}

/** Said words as a sentence: without the marks and the "that" around them. */
function asSentence(words: string): string | undefined {
  const bare = fitWords(words, MOST_OF_A_CLAIM)
    ?.replace(/^[\s"'“”‘’«»,:;–—-]+/u, "")
    .replace(/^(?:that|whether|if) /i, "")
    .replace(/[\s"'“”‘’«»,:;.–—-]+$/u, "");
  if (bare === undefined || bare === "") return undefined;
  const [first = ""] = bare;
  return fitWords(`${first.toUpperCase()}${bare.slice(first.length)}.`, MOST_OF_A_CLAIM);
}

/**
 * Who declines to comment on nothing in particular was asked about what the article reports, so that is what they leave
 * open: "declined to comment on whether what … reports is so". It takes no side and puts no words into their mouth.
 */
function matterOf(statement: ProposedStatement | undefined, title: string): Wording | undefined {
  if (!statement || !isSilence(statement.act)) return undefined;
  return { text: `What “${fitWords(title, MOST_OF_A_TITLE) ?? ""}” reports is so.`, subtype: "fact" };
}

/** The one act whose content is no claim but a question, or what was not said: "declined to comment on the pier". */
function isSilence(act: ProposedStatement["act"]): boolean {
  return act === "declines";
}

/**
 * The same words in two articles are one claim where they stand by themselves: long enough and with a name or a number
 * in them. "The plan will fail." is about another plan in another article.
 */
function identityOf(text: string, scope: string): readonly string[] {
  const words = text.split(" ");
  const isSpecific = words.slice(1).some((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word));
  const plain = text.toLowerCase().replace(/[.!?…]+$/, "");
  return isSpecific && words.length >= WORDS_OF_A_PROPOSITION ? [plain] : [plain, scope];
}
